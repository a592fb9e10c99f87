using Markdig.Renderers.Html.Inlines;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace NetflixSecurityGuide.Rendering.Links;

/// <summary>A link as its reader needs it.</summary>
internal sealed class LinkElement(Target target) : LinkInlineRenderer
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        link.Url = target.Link(link.Url ?? "");
        base.Write(renderer, link);
    }
}
