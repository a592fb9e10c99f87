using System.Collections.Immutable;

namespace NetflixSecurityGuide.Search;

/// <summary>What was found, the best page first.</summary>
internal sealed record SearchResults
{
    public required SearchQuery Query { get; init; }

    public required ImmutableArray<SearchHit> Pages { get; init; }

    public required ImmutableArray<Mended> Mended { get; init; }

    /// <summary>Whether there are more pages than are shown.</summary>
    public required bool HasMore { get; init; }
}

/// <summary>A page and the places on it that match.</summary>
/// <param name="Title">The page's title.</param>
/// <param name="Snippet">From the top of the page; empty where only places further down match.</param>
internal sealed record SearchHit(SearchPage Page, MarkedText Title, MarkedText Snippet, ImmutableArray<SectionHit> Sections);

/// <summary>One matching place below the top of a page.</summary>
internal sealed record SectionHit(string Address, SearchKind Kind, MarkedText Heading, MarkedText Snippet);
