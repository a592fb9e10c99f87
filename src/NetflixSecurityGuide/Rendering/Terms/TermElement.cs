using Markdig.Renderers.Html;
using Markdig.Renderers;

namespace NetflixSecurityGuide.Rendering.Terms;

/// <summary>
/// A term whose meaning opens beside it: the browser's own popover, so it needs no script and has a name, Escape and focus of
/// its own. Reader View drops what is in a button, so the word is beside it, and the button lies above; it would put the meaning
/// into the sentence if its class did not say "popup".
/// </summary>
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
        renderer.Write("<span class=\"term\">").WriteEscape(term.Text).Write("<button type=\"button\" class=\"term__open\" popovertarget=\"").Write(id)
            .Write("\" aria-label=\"").WriteEscape(term.Text).Write("\"></button></span><span class=\"term__popup\" popover id=\"").Write(id).Write("\"><b>").WriteEscape(term.Term.Term)
            .Write("</b>: ").WriteEscape(term.Term.Means).Write("</span>");
    }
}
