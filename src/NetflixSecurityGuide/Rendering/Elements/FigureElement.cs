using Markdig.Renderers.Html;
using Markdig.Renderers;

namespace NetflixSecurityGuide.Rendering.Elements;

/// <summary>The drawing itself, inside the page.</summary>
internal sealed class FigureElement(Pictures pictures, RenderContext context) : HtmlObjectRenderer<FigureBlock>
{
    protected override void Write(HtmlRenderer renderer, FigureBlock figure)
    {
        if (!pictures.Has(figure.Path))
        {
            context.Problem(figure, $"there is no picture '{figure.Path}'", "name a drawing in pictures/, for example ../pictures/recovery-order.svg");
            return;
        }

        renderer.Write("<figure class=\"figure\">").Write(pictures.Markup(figure.Path, figure.Alternative));
        if (figure.Caption.Length > 0) renderer.Write("<figcaption>").WriteEscape(figure.Caption).Write("</figcaption>");
        renderer.WriteLine("</figure>");
    }
}
