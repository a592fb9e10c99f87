using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;
using Markdig.Syntax;
using Markdig;

namespace NetflixSecurityGuide.Rendering.TaskLists;

/// <summary>A checklist must be on its own, not inside a list, a quote or a numbered step, and has boxes on all its lines.</summary>
internal sealed class TaskListConstruct : Construct
{
    public override string Name => "Checklists";

    public override string Sample => """
        - [ ] Open {#sample-open .essential}

          Why it matters, and how.

        - [ ] Done {#sample-done .essential}
        - [ ] Due again {#sample-due .recommended every=30d}
        - [ ] Changed {#sample-changed .recommended rev=2 changed="The page has moved"}
        - [ ] Set aside {#sample-aside .extra}
        - [ ] New {#sample-new .extra added=2026-11-20}
        """;

    public override void Extend(MarkdownPipelineBuilder pipeline) => pipeline.UseTaskLists();

    public static bool IsTaskList(ListBlock list) => list.Count > 0 && list.All(IsTaskItem);

    public override void ReadBody(MarkdownDocument document, RenderContext context)
    {
        var placed = document.OfType<ListBlock>().Where(IsTaskList).SelectMany(list => list).ToHashSet();
        foreach (var item in Tree.All<ListItemBlock>(document).Where(item => IsTaskItem(item) && !placed.Contains(item)))
            context.Problem(item, "a checklist line stands where it cannot be ticked", "give the checklist a list of its own, not inside another, with a box on every line");
        foreach (var box in Tree.All<TaskList>(document).Where(box => box.Checked))
            context.Problem(box, "a checklist line is ticked already", "write [ ]: each reader ticks it");
    }

    /// <summary>Whether something is in or below a checklist line; such text is shown on <c>/checklist</c> too.</summary>
    public static bool IsInItem(Inline inline)
    {
        var top = inline.Parent;
        while (top?.Parent is { } outer) top = outer;
        for (Block? block = top?.ParentBlock; block is not null; block = block.Parent)
        {
            if (IsTaskItem(block)) return true;
        }

        return false;
    }

    private static bool IsTaskItem(Block block) =>
        block is ListItemBlock { Count: > 0 } item && item[0] is ParagraphBlock { Inline.FirstChild: TaskList };
}
