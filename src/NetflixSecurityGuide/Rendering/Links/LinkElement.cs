using Markdig.Renderers.Html;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace NetflixSecurityGuide.Rendering.Links;

/// <summary>A link as its reader needs it. Its address is encoded by now: Markdig would encode the '~' of a link to a passage too.</summary>
internal sealed class LinkElement(RenderContext context) : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        renderer.Write("<a href=\"").WriteEscape(context.Link(link.Url ?? "")).Write("\">");
        renderer.WriteChildren(link);
        renderer.Write("</a>");
    }
}
