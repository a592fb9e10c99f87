using System.Globalization;
using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Guide.Facts;

namespace NetflixSecurityGuide.Guide;

/// <summary>What is due for a new look at its sources. It fails nothing: whether a source still says the same, only a person can see.</summary>
internal static class OldChecks
{
    public static IEnumerable<ContentProblem> In(FactSheet facts, IEnumerable<GuidePage> pages, IReadOnlyDictionary<string, ContentFile> files, DateOnly today)
    {
        var claims = facts.Facts.Select(fact => (fact.Id, fact.Checked)).Concat(facts.Rumours.Select(rumour => (rumour.Id, rumour.Checked)));
        foreach (var (id, day) in claims.Where(claim => IsOld(claim.Checked, today)))
            yield return Old(files["facts.yml"], $"id: {id}", $"'{id}'", day);
        foreach (var page in pages.Where(page => IsOld(page.Checked, today)))
            yield return Old(files[page.File], "checked", "the page", page.Checked);
    }

    private static bool IsOld(DateOnly day, DateOnly today) => day.AddDays(FactSheet.FreshDays) < today;

    private static ContentProblem Old(ContentFile file, string key, string what, DateOnly day) => new(
        file.Problems.File,
        file.LineOf(key),
        string.Create(CultureInfo.InvariantCulture, $"{what} was last checked on {day:yyyy-MM-dd}"),
        "open each source, see whether it still says so and whether its address leads elsewhere now, then set 'checked'");
}
