using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
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
        foreach (var table in Tree.All<Table>(document).Where(table => table.ColumnDefinitions.Exists(column => column.Alignment is not null)))
            context.Problem(table, "the columns of a table are not aligned one by one", "write '|---|---|' below the first row, without ':'");
        foreach (var table in Tree.All<Table>(document)) ReadCells([.. table.OfType<TableRow>()], context);
    }

    private static void ReadCells(List<TableRow> rows, RenderContext context)
    {
        var columns = CellsOf(rows[0]);
        foreach (var row in rows.Where(row => CellsOf(row) != columns))
        {
            context.Problem(
                row,
                $"the row has {CellsOf(row)} cell(s), the first row of the table {columns}",
                "write one cell for each column; an empty one is '| |', and a | inside a cell is '\\|'");
        }

        // In code too, a | inside a cell is written \| (GitHub Flavored Markdown, 4.10).
        foreach (var code in rows.SelectMany(row => Tree.All<CodeInline>(row))) code.Content = code.Content.Replace("\\|", "|", StringComparison.Ordinal);
    }

    /// <summary>Markdig fills up short rows with cells that have no text at all, not even an empty one.</summary>
    private static int CellsOf(TableRow row) => row.OfType<TableCell>().Count(cell => cell.Count > 0);

    public override void AddWriters(HtmlRenderer renderer, RenderContext context) =>
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlTableRenderer>(new TableElement(context.Target, context.Words));
}
