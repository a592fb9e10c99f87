using Markdig.Extensions.Alerts;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig;
using NetflixSecurityGuide.Words;

namespace NetflixSecurityGuide.Rendering.Alerts;

/// <summary>A boxed remark, written as on GitHub.</summary>
internal sealed class AlertConstruct : Construct
{
    public override string Name => "Alerts";

    public override string Sample => string.Join("\n\n", AlertKind.All.Select(kind => $"> [!{kind.Word}]\n> This stands below “{kind.Title(GuideWords.English.Article)}”."));

    public override void Extend(MarkdownPipelineBuilder pipeline) => pipeline.UseAlertBlocks();

    public override void Read(MarkdownDocument document, RenderContext context)
    {
        foreach (var alert in Tree.All<AlertBlock>(document).Where(alert => AlertKind.Find(alert.Kind.ToString()) is null))
            context.Problem(alert, $"'{alert.Kind}' is not a kind of alert", $"use one of {AlertKind.Words}");
    }

    public override void AddWriters(HtmlRenderer renderer, RenderContext context) =>
        renderer.ObjectRenderers.ReplaceOrAdd<AlertBlockRenderer>(new AlertElement(context.Target, context.Words.Article));
}
