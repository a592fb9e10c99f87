using Markdig.Renderers.Html;
using Markdig.Renderers;

namespace NetflixSecurityGuide.Rendering.Elements;

/// <summary>A term whose meaning opens beside it: the browser's own popover, so it needs no script and has a name, Escape and focus of its own.</summary>
internal sealed class TermElement : HtmlObjectRenderer<TermInline>
{
    protected override void Write(HtmlRenderer renderer, TermInline term)
    {
        renderer.Write("<button type=\"button\" class=\"term\" popovertarget=\"term-").Write(term.Term.Id).Write("\">").WriteEscape(term.Text)
            .Write("</button><span class=\"term__meaning\" popover id=\"term-").Write(term.Term.Id).Write("\"><b>").WriteEscape(term.Term.Term)
            .Write("</b>: ").WriteEscape(term.Term.Means).Write("</span>");
    }
}
