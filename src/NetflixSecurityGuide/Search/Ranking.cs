using System.Collections.Immutable;

namespace NetflixSecurityGuide.Search;

/// <summary>Chooses the best pages for a query, and the best places on each.</summary>
internal sealed class Ranking(ImmutableArray<SearchEntry> entries, ImmutableArray<SearchUnit> units, Synonyms synonyms, SearchReader reader)
{
    /// <summary>With fewer pages than this the search goes on with fewer of the words.</summary>
    private const int Enough = 3;

    public SearchResults Rank(SearchQuery query, SearchTerms terms, int maxPages, int maxSections)
    {
        var pages = new List<(SearchPage Page, List<SearchUnit> Units)>();
        foreach (var match in terms.Expressions())
        {
            var known = pages.Select(page => page.Page).ToHashSet();
            pages.AddRange(reader.Rank(match)
                .Select(found => (Unit: units[found.Unit], found.Score))
                .Where(found => !known.Contains(found.Unit.Page))
                .Select(found => (found.Unit, Score: found.Score * WeightOf(found.Unit.Kind)))
                .OrderByDescending(found => found.Score)
                .GroupBy(found => found.Unit.Page, found => found.Unit)
                .Select(page => (page.Key, page.ToList())));
            if (pages.Count >= Enough) break;
        }

        return new SearchResults
        {
            Query = query,
            Mended = terms.Mended,
            HasMore = pages.Count > maxPages,
            Pages = [.. pages.Take(maxPages).Select(page => Show(page.Page, page.Units, terms, maxSections))],
        };
    }

    /// <summary>Articles and codes help most; a line of the facts or a word explained helps when nothing else does.</summary>
    private static double WeightOf(SearchKind kind) => kind switch
    {
        SearchKind.Article or SearchKind.Recovery => 1,
        SearchKind.Code => 0.95,
        SearchKind.Words => 0.6,
        SearchKind.Item or SearchKind.Fact or SearchKind.Rumour => 0.35,
        _ => 0.35,
    };

    private SearchHit Show(SearchPage page, List<SearchUnit> best, SearchTerms terms, int maxSections)
    {
        var places = best.Take(maxSections).SelectMany(unit => reader.Places(terms.Marks, unit)).ToList();
        var top = places.Find(place => entries[place.Entry].IsTop);
        var sections = places.Where(place => !entries[place.Entry].IsTop);
        // The lines of a list come ranked; the sections of a page are told apart here.
        if (best is [{ First: var first, Last: var last }] && first < last)
            sections = sections.OrderByDescending(place => new PlaceScore(terms, synonyms).Of(entries[place.Entry], place.Heading, place.Snippet));
        return new SearchHit(
            page,
            top.Heading ?? MarkedText.Plain(page.Title),
            top.Snippet ?? MarkedText.Plain(""),
            [.. sections.Take(maxSections).Select(place => new SectionHit(entries[place.Entry].Address, entries[place.Entry].Kind, place.Heading, place.Snippet))]);
    }
}
