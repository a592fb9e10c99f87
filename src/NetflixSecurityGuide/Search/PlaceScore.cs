using NetflixSecurityGuide.Guide.Wording;

namespace NetflixSecurityGuide.Search;

/// <summary>How well one place of a page answers a query: what its heading says counts more than what its text mentions.</summary>
internal sealed class PlaceScore(SearchTerms terms, Synonyms synonyms)
{
    private const double HeadingWeight = 4;
    private const double ItemWeight = 0.5;

    public double Of(SearchEntry entry, MarkedText heading, MarkedText snippet)
    {
        var groups = terms.All.Where(term => term.Group is not null).ToList();
        var spokenOf = groups.Count == 0 ? 0 : groups.Count(term => synonyms.GroupsIn(entry.Heading).Contains(term.Group!.Value));
        var told = SearchWords.Of(entry.Heading).Count(word => !synonyms.SaysNothing(word));
        var matched = heading.Matches().Count;
        // A heading that says just what is looked for is better than a longer one that says it too.
        var share = told == 0 ? 0 : Math.Min(1, (double)matched / told);
        var score = (HeadingWeight * ((matched * (0.5 + share / 2)) + (2 * spokenOf))) + snippet.Matches().Count;
        return entry.Kind == SearchKind.Item ? score * ItemWeight : score;
    }
}
