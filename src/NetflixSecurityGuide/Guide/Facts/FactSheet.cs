using System.Collections.Immutable;
using NetflixSecurityGuide.Rendering;

namespace NetflixSecurityGuide.Guide.Facts;

/// <summary>Whether Netflix offers a way to sign in or to guard an account.</summary>
internal enum FactStatus
{
    Offered,

    /// <summary>Netflix itself says that it does not.</summary>
    NotOffered,

    /// <summary>We found no page that offers it, and none that rules it out.</summary>
    NotFound,

    Sometimes,
    Unknown,
}

/// <summary>What became of a story going round.</summary>
internal enum RumourStatus
{
    Unconfirmed,
    NotSupported,
    Contradicted,
    Outdated,
}

/// <summary>One dated line: a fact about how Netflix signs people in, or a story going round and what became of it.</summary>
/// <typeparam name="TStatus">What we found: <see cref="FactStatus"/> or <see cref="RumourStatus"/>.</typeparam>
internal sealed record Finding<TStatus>
    where TStatus : struct, Enum
{
    public required string Id { get; init; }

    public required string Claim { get; init; }

    public required TStatus Status { get; init; }

    public required InlineText Explanation { get; init; }

    public required Source Source { get; init; }

    public required DateOnly Checked { get; init; }
}

/// <summary>All facts and rumours.</summary>
internal sealed record FactSheet(ImmutableArray<Finding<FactStatus>> Facts, ImmutableArray<Finding<RumourStatus>> Rumours)
{
    /// <summary>A line whose check is older than this says so on the page.</summary>
    public const int FreshDays = 60;

    public static FactSheet Empty { get; } = new([], []);

    /// <summary>Day of the newest check of any line.</summary>
    public DateOnly? NewestCheck => Facts.Select(fact => fact.Checked).Concat(Rumours.Select(rumour => rumour.Checked)).OrderDescending().Cast<DateOnly?>().FirstOrDefault();
}
