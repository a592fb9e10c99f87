using Markdig.Renderers.Html;
using Markdig.Renderers;

namespace NetflixSecurityGuide.Rendering.Terms;

/// <summary>A term whose meaning opens beside it: the browser's own popover, so it needs no script and has a name, Escape and focus of its own.</summary>
internal sealed class TermElement(Target target) : HtmlObjectRenderer<TermInline>
{
    protected override void Write(HtmlRenderer renderer, TermInline term)
    {
        if (!target.IsStyled)
        {
            renderer.WriteEscape(term.Text);
            return;
        }

        var id = $"{target.AnchorPrefix}term-{term.Term.Id}";
        renderer.Write("<button type=\"button\" class=\"term\" popovertarget=\"").Write(id).Write("\">").WriteEscape(term.Text)
            .Write("</button><span class=\"term__meaning\" popover id=\"").Write(id).Write("\"><b>").WriteEscape(term.Term.Term)
            .Write("</b>: ").WriteEscape(term.Term.Means).Write("</span>");
    }
}
