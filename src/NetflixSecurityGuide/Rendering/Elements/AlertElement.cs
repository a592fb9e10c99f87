using Markdig.Extensions.Alerts;
using Markdig.Renderers.Html;
using Markdig.Renderers;

namespace NetflixSecurityGuide.Rendering.Elements;

/// <summary>A boxed remark. Its title says in words what its colour says.</summary>
internal sealed class AlertElement(RenderContext context) : HtmlObjectRenderer<AlertBlock>
{
    protected override void Write(HtmlRenderer renderer, AlertBlock alert)
    {
        var (kind, title) = alert.Kind.ToString().ToUpperInvariant() switch
        {
            "NOTE" => ("note", "Good to know"),
            "TIP" => ("advice", "Our advice"),
            "IMPORTANT" => ("important", "Important"),
            "WARNING" => ("warning", "Watch out"),
            "CAUTION" => ("caution", "Can’t be undone"),
            _ => ("", ""),
        };
        if (kind.Length == 0)
            context.Problem(alert, $"'{alert.Kind}' is not a kind of alert", "use NOTE, TIP, IMPORTANT, WARNING or CAUTION");

        renderer.Write("<div class=\"alert alert--").Write(kind).Write("\" role=\"note\"><p class=\"alert__title\">").Write(title).WriteLine("</p>");
        renderer.WriteChildren(alert);
        renderer.WriteLine("</div>");
    }
}
