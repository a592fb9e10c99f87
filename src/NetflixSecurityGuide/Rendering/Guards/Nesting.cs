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
        if (!IsTooDeep(document, depth: 0)) return false;
        Refuse(context);
        return true;
    }

    public static void Refuse(RenderContext context) =>
        context.Problems.Add(1, "the text is nested too deeply", "take out the lists, quotes or brackets inside each other");

    /// <summary>Goes no deeper than the limit itself.</summary>
    private static bool IsTooDeep(MarkdownObject node, int depth)
    {
        if (depth > Limit) return true;
        switch (node)
        {
            case ContainerBlock container:
                for (var at = 0; at < container.Count; at++)
                {
                    if (IsTooDeep(container[at], depth + 1)) return true;
                }

                return false;
            case LeafBlock { Inline: { } inline }:
                return IsTooDeep(inline, depth + 1);
            case ContainerInline container:
                for (var child = container.FirstChild; child is not null; child = child.NextSibling)
                {
                    if (IsTooDeep(child, depth + 1)) return true;
                }

                return false;
            default:
                return false;
        }
    }
}
