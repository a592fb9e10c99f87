using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Syntax;
using NetflixSecurityGuide.Words;

namespace NetflixSecurityGuide.Rendering.Tables;

/// <summary>A table that scrolls inside its own box, which the keyboard can reach (WCAG 2.1.1).</summary>
internal sealed class TableElement(Target target, GuideWords words) : HtmlTableRenderer
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.Write("<div");
        if (target.IsStyled) renderer.Write(" class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"").WriteEscape(words.Article.Table.Of(words.Lists.Comma(FirstHeader(table)))).Write('"');
        renderer.Write('>');
        base.Write(renderer, table);
        renderer.WriteLine("</div>");
    }

    private static IEnumerable<string> FirstHeader(Table table) =>
        table.OfType<TableRow>().First().OfType<TableCell>().Select(cell => PlainText.Of(cell.AsEnumerable<Block>())).Where(text => text.Length > 0);
}
