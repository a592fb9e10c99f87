using Markdig.Syntax.Inlines;
using Markdig.Syntax;
using NetflixSecurityGuide.Rendering.Elements;

namespace NetflixSecurityGuide.Rendering.Passes;

/// <summary>An image alone in its paragraph is a figure; its title is the caption.</summary>
internal static class Figures
{
    public static void Find(MarkdownDocument document, RenderContext context)
    {
        foreach (var paragraph in document.Descendants<ParagraphBlock>().ToList())
        {
            if (paragraph is not { Inline: { FirstChild: LinkInline { IsImage: true } image } inline, Parent: { } parent }) continue;
            if (inline.LastChild != image) continue;
            var figure = new FigureBlock
            {
                Path = image.Url ?? "", Alternative = PlainText.Of(image), Caption = image.Title ?? "", Line = paragraph.Line, Span = paragraph.Span,
            };
            parent[parent.IndexOf(paragraph)] = figure;
        }

        foreach (var image in document.Descendants<LinkInline>().Where(link => link.IsImage))
            context.Problem(image, "a picture stands inside a text", "give it a paragraph of its own");
    }
}
