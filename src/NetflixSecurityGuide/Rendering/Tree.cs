using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NetflixSecurityGuide.Rendering;

/// <summary>
/// Walks what Markdig has parsed. The constructs look through each text some twenty times; Markdig's own walk, an
/// iterator with a stack, took longer than all its parsing.
/// </summary>
internal static class Tree
{
    /// <summary>
    /// Every node of a kind below another, parents before children, in the order of the text. The list is the caller's
    /// own, so the tree may be changed while going through it.
    /// </summary>
    /// <remarks>By recursion: <see cref="Guards.Nesting"/> has refused what is nested too deeply for it.</remarks>
    public static List<TNode> All<TNode>(MarkdownObject root)
        where TNode : MarkdownObject
    {
        var found = new List<TNode>();
        AddBelow(root, found, Kind<TNode>.IsInTexts);
        return found;
    }

    private static void AddBelow<TNode>(MarkdownObject parent, List<TNode> found, bool intoTexts)
        where TNode : MarkdownObject
    {
        if (parent is ContainerBlock container)
        {
            for (var at = 0; at < container.Count; at++)
            {
                var child = container[at];
                if (child is TNode wanted) found.Add(wanted);
                AddBelow(child, found, intoTexts);
            }
        }
        else if (intoTexts && (parent is LeafBlock leaf ? leaf.Inline : parent as ContainerInline) is { } inlines)
        {
            AddInlines(inlines, found);
        }
    }

    private static void AddInlines<TNode>(ContainerInline parent, List<TNode> found)
        where TNode : MarkdownObject
    {
        for (var child = parent.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is TNode wanted) found.Add(wanted);
            if (child is ContainerInline container) AddInlines(container, found);
        }
    }

    private static class Kind<TNode>
    {
        /// <summary>No block is inside a paragraph, so whoever looks for blocks need not look there.</summary>
        public static readonly bool IsInTexts = !typeof(TNode).IsAssignableTo(typeof(Block));
    }
}
