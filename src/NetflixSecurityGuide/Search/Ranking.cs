using System.Collections.Immutable;
using NetflixSecurityGuide.Guide.Wording;

namespace NetflixSecurityGuide.Search;

/// <summary>Chooses the best pages for a query, and the best places on each.</summary>
internal sealed class Ranking(ImmutableArray<SearchEntry> entries, ImmutableArray<SearchUnit> units, Synonyms synonyms, SearchReader reader)
{
    /// <summary>Pages that are shown with all their places; the others show the two best.</summary>
    private const int ShownInFull = 3;

    /// <summary>A place far worse than the best of its page only makes the list longer.</summary>
    private const double WorthShowing = 0.4;

    /// <summary>With fewer pages than this the search goes on with fewer of the words.</summary>
    private const int Enough = 3;

    public SearchResults Rank(SearchQuery query, SearchTerms terms, int maxPages, int maxSections)
    {
        var pages = new List<(SearchPage Page, List<SearchUnit> Units)>();
        foreach (var match in terms.Expressions(synonyms.Endings))
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

        var marker = new Marker(terms.All.SelectMany(term => term.Words).Distinct(StringComparer.Ordinal).SelectMany(reader.FormsOf));
        return new SearchResults
        {
            Query = query,
            Mended = terms.Mended,
            HasMore = pages.Count > maxPages,
            Pages = [.. pages.Take(maxPages).Select((page, at) => Show(page.Page, page.Units, terms, marker, at < ShownInFull ? maxSections : Math.Min(2, maxSections)))],
        };
    }

    /// <summary>Articles and codes help most. A line of a list is short, and so ranks high by itself; it helps when nothing else does.</summary>
    private static double WeightOf(SearchKind kind) => kind switch
    {
        SearchKind.Article or SearchKind.Recovery => 1,
        SearchKind.Code => 0.95,
        SearchKind.Words => 0.6,
        _ => 0.35,
    };

    private SearchHit Show(SearchPage page, List<SearchUnit> best, SearchTerms terms, Marker marker, int maxSections)
    {
        var places = best.Take(maxSections).SelectMany(unit => entries[unit.First..(unit.Last + 1)])
            .Select(entry => (Entry: entry, Heading: marker.Mark(entry.IsTop ? page.Title : entry.Heading), Snippet: marker.Snippet(entry.Text.ToString())))
            .Where(place => place.Heading.HasMatch || place.Snippet.HasMatch)
            .ToList();
        var top = places.Find(place => place.Entry.IsTop);
        var sections = places.Where(place => !place.Entry.IsTop).ToList();
        // The lines of a list come ranked; the sections of a page are ranked here.
        if (best is [{ First: var first, Last: var last }] && first < last)
        {
            var score = new PlaceScore(terms, synonyms);
            var scored = sections.Select(place => (Place: place, Score: score.Of(place.Entry, place.Heading, place.Snippet))).OrderByDescending(place => place.Score).ToList();
            sections = [.. scored.Where(place => place.Score >= WorthShowing * scored[0].Score).Select(place => place.Place)];
        }

        return new SearchHit(
            page,
            marker.Mark(page.Title),
            top.Entry is { } opening ? marker.Beginning(opening.Text.ToString()) : MarkedText.Empty,
            [.. sections.Take(maxSections).Select(place => new SectionHit(place.Entry.Address, place.Entry.Kind, place.Heading, place.Snippet))]);
    }
}
