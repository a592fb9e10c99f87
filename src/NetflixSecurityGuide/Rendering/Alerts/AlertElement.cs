using Markdig.Extensions.Alerts;
using Markdig.Renderers.Html;
using Markdig.Renderers;
using NetflixSecurityGuide.Words.Rooms;

namespace NetflixSecurityGuide.Rendering.Alerts;

/// <summary>The box with its title.</summary>
internal sealed class AlertElement(Target target, ArticleRoom words) : HtmlObjectRenderer<AlertBlock>
{
    protected override void Write(HtmlRenderer renderer, AlertBlock alert)
    {
        if (AlertKind.Find(alert.Kind.ToString()) is not { } kind) return;
        renderer.Write("<div").Write(target.Styling($" class=\"alert alert--{kind.Style}\" role=\"note\"")).Write("><p").Write(target.Styling(" class=\"alert__title\"")).Write('>').WriteEscape(kind.Title(words)).WriteLine("</p>");
        renderer.WriteChildren(alert);
        renderer.WriteLine("</div>");
    }
}
