using System.Collections.Immutable;
using NetflixSecurityGuide.Rendering;

namespace NetflixSecurityGuide.Guide.Facts;

/// <summary>Whether Netflix offers a way to sign in or to guard an account.</summary>
public enum FactStatus
{
    Offered,
    NotOffered,
    Sometimes,
    Unknown,
}

/// <summary>What became of a story going round.</summary>
public enum RumourStatus
{
    Unconfirmed,
    NotSupported,
    Contradicted,
    Outdated,
}

/// <summary>What kind of source a statement rests on; it says how far to trust it.</summary>
public enum SourceKind
{
    Netflix,
    Press,
    Directory,
    Standard,
    Code,
    Ours,
}

/// <summary>One dated line about how Netflix signs people in.</summary>
public sealed record Fact
{
    /// <summary>A fact whose check is older than this says so on the page.</summary>
    public const int FreshDays = 60;

    public required string Id { get; init; }

    public required string Claim { get; init; }

    public required FactStatus Status { get; init; }

    public required InlineText Detail { get; init; }

    public required Source Source { get; init; }

    public required SourceKind Kind { get; init; }

    public required DateOnly Checked { get; init; }
}

/// <summary>One story going round, and what we found.</summary>
public sealed record Rumour
{
    public required string Id { get; init; }

    public required string Claim { get; init; }

    public required RumourStatus Status { get; init; }

    public required InlineText Why { get; init; }

    public required Source Source { get; init; }

    public required SourceKind Kind { get; init; }

    public required DateOnly Checked { get; init; }
}

/// <summary>All facts and rumours.</summary>
public sealed record FactSheet(ImmutableArray<Fact> Facts, ImmutableArray<Rumour> Rumours)
{
    public static FactSheet Empty { get; } = new([], []);

    /// <summary>Day of the oldest check of any line: the page is only as fresh as that.</summary>
    public DateOnly? OldestCheck => Facts.Select(fact => fact.Checked).Concat(Rumours.Select(rumour => rumour.Checked)).Order().Cast<DateOnly?>().FirstOrDefault();

    /// <summary>Day of the newest check of any line.</summary>
    public DateOnly? NewestCheck => Facts.Select(fact => fact.Checked).Concat(Rumours.Select(rumour => rumour.Checked)).OrderDescending().Cast<DateOnly?>().FirstOrDefault();
}
