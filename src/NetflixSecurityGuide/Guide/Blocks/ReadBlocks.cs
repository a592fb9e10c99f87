using System.Collections.Immutable;
using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Rendering;
using NetflixSecurityGuide.Rendering.Includes;

namespace NetflixSecurityGuide.Guide.Blocks;

/// <summary>What came of the files in <c>blocks/</c>.</summary>
/// <param name="Texts">Each block; one with mistakes is there, but empty.</param>
/// <param name="Links">Every link in a block, to be checked like those of pages.</param>
internal sealed record ReadBlocks(ImmutableArray<ContentFile> Files, TextBlocks Texts, ImmutableArray<(string File, ImmutableArray<GuideLink> Links)> Links)
{
    /// <summary>The block that the site itself shows above all codes and on each code's page.</summary>
    public const string CodeRule = "blocks/one-rule.md";

    /// <summary>A block by itself. Its problems were noted when it was read.</summary>
    public RenderedBody Render(string path, MarkdownRenderer renderer) =>
        renderer.RenderBody(Texts.TextOf(path), new RenderContext { Path = path, Problems = new ContentProblems(path), IsShownElsewhere = true });

    /// <summary>Blocks that no page shows.</summary>
    public IEnumerable<ContentProblem> Unused(IEnumerable<GuidePage> pages)
    {
        var used = pages.SelectMany(page => page.Body.Includes).Append(CodeRule).ToHashSet(StringComparer.Ordinal);
        return Files.Where(file => !used.Contains(file.Path)).Select(file => new ContentProblem(file.Problems.File, 1, "no page includes this block", "include it, or delete the file"));
    }
}
