using Markdig.Renderers.Html;
using Markdig.Renderers;
using NetflixSecurityGuide.Words;

namespace NetflixSecurityGuide.Rendering.MenuPaths;

/// <summary>Each step is kept whole at line ends; the arrow belongs to the step before it.</summary>
internal sealed class MenuPathElement(Target target, GuideWords words) : HtmlObjectRenderer<MenuPathInline>
{
    protected override void Write(HtmlRenderer renderer, MenuPathInline path)
    {
        // Reader View drops what has "menu" in its class.
        renderer.Write("<span").Write(target.Styling(" class=\"screen-path\"")).Write('>');
        for (var i = 0; i < path.Steps.Count; i++)
        {
            renderer.Write("<b>").WriteEscape(path.Steps[i]);
            renderer.Write(i < path.Steps.Count - 1 ? $" {path.Arrow}</b> " : "</b>");
        }

        renderer.Write("</span>");
        if (path.AsOf is { } day) renderer.Write(" <small>(").Write(words.Article.MenuAsOf.Html(words.Dates.ShortTime(day)).Value).Write(")</small>");
    }
}
