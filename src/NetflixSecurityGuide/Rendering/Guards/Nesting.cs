using Markdig.Syntax.Inlines;
using Markdig.Syntax;

namespace NetflixSecurityGuide.Rendering.Guards;

/// <summary>Finds text nested so deeply that walking it by recursion could end the process.</summary>
internal static class Nesting
{
    private const int Limit = 40;

    /// <summary>Notes the problem if there is one.</summary>
    public static bool IsTooDeep(MarkdownDocument document, RenderContext context)
    {
        if (!document.Descendants().Any(IsTooDeep)) return false;
        Refuse(context);
        return true;
    }

    public static void Refuse(RenderContext context) =>
        context.Problems.Add(1, "the text is nested too deeply", "take out the lists, quotes or brackets inside each other");

    private static bool IsTooDeep(MarkdownObject node)
    {
        var depth = 0;
        for (var parent = ParentOf(node); parent is not null && depth <= Limit; parent = ParentOf(parent)) depth++;
        return depth > Limit;
    }

    private static MarkdownObject? ParentOf(MarkdownObject node) => node switch
    {
        Inline { Parent: { } parent } => parent,
        ContainerInline { ParentBlock: { } block } => block,
        Block { Parent: { } parent } => parent,
        _ => null,
    };
}
