using NetflixSecurityGuide.Guide.Facts;
using NetflixSecurityGuide.Guide;

namespace NetflixSecurityGuide.Pages;

/// <summary>The rumours and the dated facts; the query can narrow them to one <c>verdict</c>.</summary>
internal sealed class FactsModel(GuideSnapshot guide, TimeProvider clock) : FramedPage(guide, clock)
{
    public override string Section => "facts";

    /// <summary>The verdict that the reader chose; null for all.</summary>
    public string? Verdict { get; private set; }

    /// <summary>The label of what the reader chose.</summary>
    public string Choice => Verdicts.FirstOrDefault(verdict => verdict.Key == Verdict).Label ?? Words.Facts.All;

    /// <summary>The verdicts that some line has, with how many.</summary>
    public IReadOnlyList<(string Key, string Label, int Count)> Verdicts { get; private set; } = [];

    public IReadOnlyList<Finding<RumourStatus>> Rumours { get; private set; } = [];

    public IReadOnlyList<Finding<FactStatus>> Facts { get; private set; } = [];

    public void OnGet()
    {
        var sheet = Guide.FactSheet;
        Verdicts =
        [
            .. sheet.Rumours.Select(rumour => (FactWords.Key(rumour.Status), FactWords.Label(rumour.Status, Words.Facts)))
                .Concat(sheet.Facts.Select(fact => (FactWords.Key(fact.Status), FactWords.Label(fact.Status, Words.Facts))))
                .GroupBy(verdict => verdict).Select(same => (same.Key.Item1, same.Key.Item2, same.Count())),
        ];
        Verdict = Request.Query["verdict"] is [var only] && Verdicts.Any(verdict => verdict.Key == only) ? only : null;
        Rumours = [.. sheet.Rumours.Where(rumour => Verdict is null || FactWords.Key(rumour.Status) == Verdict)];
        Facts = [.. sheet.Facts.Where(fact => Verdict is null || FactWords.Key(fact.Status) == Verdict)];
        Describe(Words.Facts.Tab, Words.Facts.Description, "/facts", file: "facts.yml");
    }
}
