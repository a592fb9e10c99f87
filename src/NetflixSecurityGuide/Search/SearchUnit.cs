using System.Collections.Immutable;

namespace NetflixSecurityGuide.Search;

/// <summary>
/// What is ranked: a whole page, or one line of a page that is a list (a fact, a word explained, a step). Pages are
/// fewer than sections by an order of magnitude, so ranking them first keeps a search fast on a large guide.
/// </summary>
/// <param name="First">Number of its first entry; the others follow it.</param>
internal sealed record SearchUnit(SearchPage Page, SearchKind Kind, int First, int Last)
{
    /// <summary>Cuts the entries, which are in page order, into units.</summary>
    public static ImmutableArray<SearchUnit> Of(ImmutableArray<SearchEntry> entries)
    {
        var units = ImmutableArray.CreateBuilder<SearchUnit>();
        for (var at = 0; at < entries.Length; at++)
        {
            var entry = entries[at];
            if (units.Count > 0 && units[^1].Page == entry.Page && !IsList(entry.Page)) units[^1] = units[^1] with { Last = at };
            else units.Add(new SearchUnit(entry.Page, entry.Kind, at, at));
        }

        return units.ToImmutable();
    }

    private static bool IsList(SearchPage page) => page.Kind is SearchKind.Fact or SearchKind.Term or SearchKind.Recovery;
}
