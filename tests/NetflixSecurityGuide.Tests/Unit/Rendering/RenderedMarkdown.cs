using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Rendering.Figures;
using NetflixSecurityGuide.Rendering.Includes;
using NetflixSecurityGuide.Rendering.Terms;
using NetflixSecurityGuide.Rendering;
using NetflixSecurityGuide.Words;

namespace NetflixSecurityGuide.Tests.Unit.Rendering;

/// <summary>What a few lines of Markdown become in a page that has two terms, one drawing and two blocks.</summary>
internal static class RenderedMarkdown
{
    private static readonly MarkdownRenderer Renderer = new(
        new GlossaryTerms([
            new GlossaryTerm { Id = "totp", Term = "TOTP", Also = ["authenticator code"], Means = "A code from an app & a clock." },
            new GlossaryTerm { Id = "code", Term = "code", Also = [], Means = "Some digits." },
        ]),
        Pictures.Read([ContentFile.FromText("pictures/way.svg", SmallGuide.Picture)]),
        new TextBlocks(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["blocks/way.md"] = "Go to [the list](../guide/two.md#why). ==It is safe.==\n\n![A way](../pictures/way.svg)",
            ["blocks/outer.md"] = "1. First:\n\n   [The way](way.md \"include\")",
        }))
    { Words = GuideWords.English };

    public static string Render(string markdown) => HtmlOf(Body(markdown));

    public static string HtmlOf(RenderedBody body) =>
        string.Concat(body.Sections.Select(section => section.Heading?.Html + string.Concat(section.Blocks.Select(block => Assert.IsAssignableFrom<Prose>(block).Html))));

    public static RenderedBody Body(string markdown)
    {
        var problems = new ContentProblems("guide/one.md");
        var body = Renderer.RenderBody(markdown, new RenderContext
        {
            Path = "guide/one.md",
            Problems = problems,
            Checked = new DateOnly(2026, 11, 23),
            OldAnchors = new Dictionary<string, string>(StringComparer.Ordinal) { ["old"] = "new" },
        });
        Assert.Empty(problems.All);
        return body;
    }
}
