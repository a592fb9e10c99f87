using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig;

namespace NetflixSecurityGuide.Rendering.Tables;

/// <summary>A table with pipes between its cells.</summary>
internal sealed class TableConstruct : Construct
{
    public override string Name => "Tables";

    public override string Sample => """
        | Column | Another column |
        |---|---|
        | A cell | A cell with a longer text |
        """;

    public override void Extend(MarkdownPipelineBuilder pipeline) => pipeline.UsePipeTables();

    public override void Read(MarkdownDocument document, RenderContext context)
    {
        foreach (var table in document.Descendants<Table>().Where(table => table.ColumnDefinitions.Exists(column => column.Alignment is not null)))
            context.Problem(table, "the columns of a table are not aligned one by one", "write '|---|---|' below the first row, without ':'");
    }

    public override void AddWriters(HtmlRenderer renderer, RenderContext context) =>
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlTableRenderer>(new TableElement(context.Target));
}
