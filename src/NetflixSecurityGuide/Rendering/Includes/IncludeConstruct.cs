using Markdig.Syntax.Inlines;
using Markdig.Syntax;
using NetflixSecurityGuide.Content;

namespace NetflixSecurityGuide.Rendering.Includes;

/// <summary>
/// Finds <c>[The steps](../blocks/take-back.md "include")</c> alone in its paragraph. It is an ordinary link to the
/// block, so that it works in an editor and on a code host too.
/// </summary>
internal sealed class IncludeConstruct(TextBlocks blocks) : Construct
{
    private const string Title = "include";

    public override string Name => "Texts on several pages";

    public override string Sample => """[A text that several pages show](../blocks/sample.md "include")""";

    public override void Read(MarkdownDocument document, RenderContext context)
    {
        Find(document, context.Path);
        Check(document, context);
    }

    public static List<IncludeBlock> In(MarkdownDocument document) => Tree.All<IncludeBlock>(document);

    public static void Find(MarkdownDocument document, string path)
    {
        foreach (var paragraph in Tree.All<ParagraphBlock>(document))
        {
            if (paragraph is not { Inline: { FirstChild: LinkInline { IsImage: false, Title: Title, FirstChild: not null } link } inline, Parent: { } parent } || inline.LastChild != link) continue;
            parent[parent.IndexOf(paragraph)] =
                new IncludeBlock { Path = GuideAddress.Resolve(path, link.Url ?? ""), Line = paragraph.Line, Span = paragraph.Span };
        }
    }

    private void Check(MarkdownDocument document, RenderContext context)
    {
        foreach (var include in In(document).Where(include => !blocks.Has(include.Path)))
            context.Problem(include, $"there is no block '{include.Path}'", "name a file in blocks/, for example ../blocks/my-block.md");
        foreach (var link in Tree.All<LinkInline>(document).Where(link => link is { IsImage: false, Title: Title }))
            context.Problem(link, "an include stands inside a text, or has no text", "give it a text and a paragraph of its own");
    }
}
