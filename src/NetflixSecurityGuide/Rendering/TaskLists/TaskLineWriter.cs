using Markdig.Syntax.Inlines;
using Markdig.Syntax;
using NetflixSecurityGuide.Rendering.Guards;

namespace NetflixSecurityGuide.Rendering.TaskLists;

/// <summary>Takes a checklist line apart: its text, its attributes, and the explanation below it.</summary>
internal sealed class TaskLineWriter(HtmlBuffer html, RenderContext context)
{
    public TaskLine Write(Block item)
    {
        var (paragraph, below) = ((ParagraphBlock)((ListItemBlock)item)[0], ((ListItemBlock)item).Skip(1).ToList());
        var attributes = Attributes.Take(paragraph);
        paragraph.Inline!.FirstChild!.Remove();
        // A line break behind the attributes is swallowed with them.
        if (Tree.All<LineBreakInline>(paragraph).Count > 0 || Tree.All<LiteralInline>(paragraph).Exists(literal => literal.Line > paragraph.Line))
            context.Problem(paragraph, "the checklist line runs on", "leave an empty line between it and the text that explains it");
        if (Tree.All<LinkInline>(paragraph).Count > 0)
            context.Problem(paragraph, "the checklist line holds a link", "move the link into the text below it: the line is the label of a box");

        html.Renderer.WriteLeafInline(paragraph);
        var title = html.Take();
        foreach (var block in below) html.Renderer.Render(block);

        return new TaskLine
        {
            Line = item.Line + 1,
            Id = attributes.Id,
            Classes = [.. attributes.Classes ?? []],
            Properties = Attributes.PropertiesOf(attributes),
            TitleHtml = title.Trim(),
            TitleText = PlainText.Of(paragraph.Inline),
            DetailHtml = html.Take().Trim(),
            DetailText = PlainText.Of(below),
        };
    }
}
