using NetflixSecurityGuide.Checklist;
using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Rendering.Figures;
using NetflixSecurityGuide.Rendering.Includes;
using NetflixSecurityGuide.Rendering.Terms;
using NetflixSecurityGuide.Rendering;

namespace NetflixSecurityGuide.Pages.Styleguide;

/// <summary>A guide of one article that has everything an editor can write, and a reader with an item in every state.</summary>
internal static class Sample
{
    public const string Picture = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 60" width="400" height="60"><rect width="190" height="60" class="soft"/><rect x="210" width="190" height="60" class="accent"/><text x="305" y="36" text-anchor="middle" class="on-accent">A drawing</text></svg>
        """;

    public const string Block = "A text that several pages show, with [a link to the article](../guide/sample.md#text).";

    public const string About = """
        ---
        title: About
        summary: The page that explains the mark behind a conclusion, as small as a page can be.
        answer: A mark stands behind each conclusion.
        order: 1
        checked: 2026-11-23
        updated: 2026-11-23
        ---

        ## Marks {#marks}
        """;

    public const string Glossary = "terms: [{ id: term, term: word that is explained, means: A short meaning in plain words. }]";

    /// <summary>Matches the items of the sample checklist.</summary>
    public const string Ticks = "1~sample-done.t20261120~sample-due.t20260901~sample-changed.t20261001~sample-aside.n20261120";

    public static readonly DateOnly PreviousVisit = new(2026, 11, 1);

    private const string Head = """
        ---
        title: A sample of everything an editor can write
        summary: Every component that Markdown makes, so that a change of the stylesheet can be judged in one place.
        answer: The answer box says it in two sentences. Then the reader knows what to do first.
        order: 1
        checked: 2026-11-23
        updated: 2026-11-23
        minutes: 5
        sources:
          - name: "Netflix Help Center: an article"
            url: https://help.netflix.com/en/
          - name: "A second source"
            url: https://www.rfc-editor.org/
            kind: official
        ---

        """;

    /// <summary>A list whose items are shown as steps of a plan.</summary>
    private const string Plan = """
        ## Plan group {#plan}

        - [ ] One way to do it {#sample-step .essential}
        - [ ] Another way {#sample-other .essential}
        - [ ] And then this {#sample-then .essential}
        """;

    /// <summary>Every construct of the dialect under a heading of its own.</summary>
    public static string Article => Head + string.Concat(Dialect.Of(GlossaryTerms.None, Pictures.None, TextBlocks.None).Select(SectionOf)) + Plan;

    private static string SectionOf(Construct construct) => $"## {construct.Name} {{#{AnchorOf(construct)}}}\n\n{construct.Sample}\n\n";

    private static string AnchorOf(Construct construct) => construct.Name.Split(' ', ',')[0].ToLowerInvariant();

    public static GuideSnapshot Read(GuideReader reader)
    {
        var reading = reader.Read(
        [
            ContentFile.FromText("guide/sample.md", Article), ContentFile.FromText("pages/about.md", About), ContentFile.FromText("blocks/sample.md", Block),
            ContentFile.FromText("pictures/sample.svg", Picture), ContentFile.FromText("glossary.yml", Glossary),
        ]);
        return reading.Snapshot ?? throw new InvalidOperationException("The sample has mistakes: " + string.Join('\n', reading.Problems));
    }

    public static ReaderChecklist Reader(GuideSnapshot sample, DateOnly today) =>
        new(sample, ChecklistState.Parse(Ticks), today) { PreviousVisit = PreviousVisit };
}
