using System.Globalization;
using Markdig.Renderers.Html;
using Markdig.Renderers;
using Markdig.Syntax;

namespace NetflixSecurityGuide.Rendering.Headings;

/// <summary>A heading that is a link to itself, and answers to its old anchors too.</summary>
internal sealed class HeadingElement(RenderContext context) : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
    {
        var (id, target) = (heading.TryGetAttributes()?.Id ?? "", context.Target);
        var level = (heading.Level + target.HeadingsDown).ToString(CultureInfo.InvariantCulture);
        foreach (var (old, _) in context.OldAnchors.Where(rename => rename.Value == id))
            renderer.Write("<span id=\"").WriteEscape(target.AnchorPrefix + old).Write("\"></span>");
        renderer.Write("<h").Write(level).Write(" id=\"").WriteEscape(target.AnchorPrefix + id)
            .Write("\"><a").Write(target.Styling(" class=\"anchor\"")).Write(" href=\"").WriteEscape(context.Link("#" + id)).Write("\">");
        renderer.WriteLeafInline(heading);
        renderer.Write("</a></h").Write(level).WriteLine(">");
    }
}
