using System.Globalization;
using NetflixSecurityGuide.Search;

namespace NetflixSecurityGuide.Tests.Search;

/// <summary>Searches as real people type them, kept as data that says where each must lead: what the guide explains, and the situations that people are in.</summary>
public sealed class RealQueriesTests(ShippedIndex shipped) : IClassFixture<ShippedIndex>
{
    private const double WantedShare = 0.95;

    private sealed record Wanted(string Typed, string Address, int Within);

    [Theory]
    [InlineData("queries.tsv", "en", 60)]
    [InlineData("situations.tsv", "en", 60)]
    [InlineData("queries.es.tsv", "es", 40)]
    [InlineData("queries.pt-br.tsv", "pt-br", 40)]
    public void Real_queries_lead_to_the_place_that_answers_them(string file, string language, int least)
    {
        var all = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Search", file))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('\t'))
            .Select(cells => new Wanted(cells[0], cells[1], int.Parse(cells[2], CultureInfo.InvariantCulture)))
            .ToList();
        var missed = all.Where(wanted => !IsMet(wanted, shipped.Find(wanted.Typed, language))).ToList();
        foreach (var wanted in missed) TestContext.Current.TestOutputHelper?.WriteLine(Describe(wanted, language));

        Assert.True(all.Count >= least, $"only {all.Count} queries");
        Assert.True(all.Count - missed.Count >= WantedShare * all.Count, $"{missed.Count} of {all.Count} missed:\n" + string.Join('\n', missed.Select(wanted => Describe(wanted, language))));
    }

    /// <summary>The page is among the first n, and the section among the first n of those shown below it.</summary>
    private static bool IsMet(Wanted wanted, SearchResults results)
    {
        var parts = wanted.Address.Split('#');
        var page = results.Pages.Take(wanted.Within).FirstOrDefault(hit => hit.Page.Address == parts[0]);
        return page is not null && (parts.Length == 1 || page.Sections.Take(wanted.Within).Any(section => section.Address == wanted.Address));
    }

    private string Describe(Wanted wanted, string language) =>
        $"'{wanted.Typed}' should find {wanted.Address} within {wanted.Within}, found "
        + string.Join(" | ", shipped.Find(wanted.Typed, language).Pages.Take(3).Select(hit => $"{hit.Page.Address} [{string.Join(", ", hit.Sections.Select(section => section.Address.Split('#')[^1]))}]"));
}
