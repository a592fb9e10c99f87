using Markdig.Renderers;
using Markdig.Syntax.Inlines;
using Markdig.Syntax;

namespace NetflixSecurityGuide.Rendering.Figures;

/// <summary>An image alone in its paragraph is a figure; its title is the caption.</summary>
internal sealed class FigureConstruct(Pictures pictures) : Construct
{
    public override string Name => "Drawings";

    public override string Sample => """![A drawing of two boxes.](../pictures/sample.svg "The caption below the drawing")""";

    public override void Read(MarkdownDocument document, RenderContext context)
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
            if (!pictures.Has(figure.Path))
                context.Problem(figure, $"there is no picture '{figure.Path}'", "name a drawing in pictures/, for example ../pictures/recovery-order.svg");
        }

        foreach (var image in document.Descendants<LinkInline>().Where(link => link.IsImage))
            context.Problem(image, "a picture stands inside a text", "give it a paragraph of its own");
    }

    public override void AddWriters(HtmlRenderer renderer, RenderContext context) => renderer.ObjectRenderers.Insert(0, new FigureElement(pictures, context.Target));
}
