using Markdig.Renderers.Html;
using Markdig.Renderers;

namespace NetflixSecurityGuide.Rendering.Figures;

/// <summary>The drawing itself, inside the page; in words where our stylesheet is not.</summary>
internal sealed class FigureElement(Pictures pictures, Target target) : HtmlObjectRenderer<FigureBlock>
{
    protected override void Write(HtmlRenderer renderer, FigureBlock figure)
    {
        if (!pictures.Has(figure.Path)) return;
        renderer.Write("<figure").Write(target.Styling(" class=\"figure\"")).Write('>');
        if (target.IsStyled) renderer.Write(pictures.Markup(figure.Path, figure.Alternative));
        else renderer.Write("<p>").WriteEscape(figure.Alternative).Write("</p>");
        if (figure.Caption.Length > 0) renderer.Write("<figcaption>").WriteEscape(figure.Caption).Write("</figcaption>");
        renderer.WriteLine("</figure>");
    }
}
