using System.Text;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;
using Markdig.Syntax;

namespace NetflixSecurityGuide.Rendering;

/// <summary>A node of the guide's own, which says its words itself. A test asks each for it.</summary>
internal interface IPlainText
{
    string Words { get; }
}

/// <summary>The words of a Markdown tree without any markup, for search, previews and counts.</summary>
internal static class PlainText
{
    public static string Of(ContainerInline? inline)
    {
        var text = new StringBuilder();
        if (inline is not null) AppendChildren(inline, text);
        return Normalize(text);
    }

    public static string Of(IEnumerable<Block> blocks)
    {
        var text = new StringBuilder();
        foreach (var block in blocks) Append(block, text);
        return Normalize(text);
    }

    public static int CountWords(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    private static string Normalize(StringBuilder text) =>
        string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static void Append(Block block, StringBuilder text)
    {
        switch (block)
        {
            case IPlainText own:
                text.Append(own.Words);
                break;
            case ContainerBlock container:
                foreach (var child in container) Append(child, text);
                break;
            case LeafBlock { Inline: { } inline }:
                AppendChildren(inline, text);
                break;
            case CodeBlock code:
                text.Append(code.Lines.ToString());
                break;
        }

        text.Append(' ');
    }

    private static void AppendChildren(ContainerInline parent, StringBuilder text)
    {
        foreach (var inline in parent)
        {
            switch (inline)
            {
                case IPlainText own: text.Append(own.Words); break;
                case LiteralInline literal: text.Append(literal.Content.AsSpan()); break;
                case CodeInline code: text.Append(code.Content); break;
                case LineBreakInline: text.Append(' '); break;
                case HtmlEntityInline entity: text.Append(entity.Transcoded.AsSpan()); break;
                case AutolinkInline link: text.Append(link.Url); break;
                case TaskList: break;
                case ContainerInline container: AppendChildren(container, text); break;
            }
        }
    }
}
