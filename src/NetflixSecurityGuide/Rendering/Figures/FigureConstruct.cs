using Markdig.Renderers;
using Markdig.Syntax.Inlines;
using Markdig.Syntax;
using NetflixSecurityGuide.Content;

namespace NetflixSecurityGuide.Rendering.Figures;

/// <summary>An image alone in its paragraph is a figure; its title is the caption.</summary>
internal sealed class FigureConstruct(Pictures pictures) : Construct
{
    public override string Name => "Drawings";

    public override string Sample => """![A drawing of two boxes.](../pictures/sample.svg "The caption below the drawing")""";

    public override void Read(MarkdownDocument document, RenderContext context)
    {
        foreach (var paragraph in Tree.All<ParagraphBlock>(document))
        {
            if (paragraph is not { Inline: { FirstChild: LinkInline { IsImage: true } image } inline, Parent: { } parent }) continue;
            if (inline.LastChild != image) continue;
            var figure = new FigureBlock
            {
                Path = GuideAddress.Resolve(context.Path, image.Url ?? "") ?? "",
                Alternative = PlainText.Of(image),
                Caption = image.Title ?? "",
                Line = paragraph.Line,
                Span = paragraph.Span,
            };
            parent[parent.IndexOf(paragraph)] = figure;
            Check(figure, image.Url ?? "", context);
        }

        foreach (var image in Tree.All<LinkInline>(document).Where(link => link.IsImage))
            context.Problem(image, $"the picture '{image.Url}' stands inside a text", "give it a paragraph of its own");
    }

    private void Check(FigureBlock figure, string written, RenderContext context)
    {
        if (figure.Alternative.Length == 0) context.Problem(figure, "the picture has no text alternative", "write between the brackets all that the picture says");
        if (figure.Caption.AsSpan().IndexOfAny("*`[") >= 0) context.Problem(figure, $"the caption '{figure.Caption}' is plain text", "take the Markdown out of it");
        if (written.Contains("://", StringComparison.Ordinal)) context.Problem(figure, $"the picture '{written}' is on another site", "draw it as a file in pictures/: a page loads nothing from elsewhere");
        else if (!figure.Path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase)) context.Problem(figure, $"the picture '{written}' is no drawing", "only .svg files in pictures/ can be shown");
        else if (!pictures.IsKnown(figure.Path)) context.Problem(figure, $"there is no picture '{figure.Path}'", "name a drawing in pictures/, for example ../pictures/recovery-order.svg");
    }

    public override void AddWriters(HtmlRenderer renderer, RenderContext context) => renderer.ObjectRenderers.Insert(0, new FigureElement(pictures, context.Target));
}
