using System.Collections.Immutable;

namespace NetflixSecurityGuide.Rendering;

/// <summary>The words that the guide explains where they first appear on a page.</summary>
public sealed record GlossaryTerms(ImmutableArray<GlossaryTerm> All)
{
    public static GlossaryTerms None { get; } = new([]);
}

/// <summary>One explained word.</summary>
public sealed record GlossaryTerm
{
    /// <summary>Anchor on the glossary page.</summary>
    public required string Id { get; init; }

    public required string Term { get; init; }

    /// <summary>Other spellings that mean the same.</summary>
    public required ImmutableArray<string> Also { get; init; }

    /// <summary>The meaning, plain text.</summary>
    public required string Means { get; init; }

    public IEnumerable<string> Spellings => [Term, .. Also];
}
