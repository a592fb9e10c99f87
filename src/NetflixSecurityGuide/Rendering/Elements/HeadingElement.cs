using Markdig.Renderers.Html;
using Markdig.Renderers;
using Markdig.Syntax;

namespace NetflixSecurityGuide.Rendering.Elements;

/// <summary>A heading that is a link to itself, and answers to its old anchors too.</summary>
internal sealed class HeadingElement(RenderContext context) : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
    {
        var id = heading.TryGetAttributes()?.Id ?? "";
        foreach (var (old, current) in context.OldAnchors.Where(rename => rename.Value == id))
            renderer.Write("<span id=\"").WriteEscape(old).Write("\"></span>");
        renderer.Write(heading.Level == 2 ? "<h2 id=\"" : "<h3 id=\"").WriteEscape(id)
            .Write("\"><a class=\"anchor\" href=\"#").WriteEscape(id).Write("\">");
        renderer.WriteLeafInline(heading);
        renderer.WriteLine(heading.Level == 2 ? "</a></h2>" : "</a></h3>");
    }
}
