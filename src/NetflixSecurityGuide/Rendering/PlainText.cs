using System.Text;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NetflixSecurityGuide.Rendering.Conclusions;
using NetflixSecurityGuide.Rendering.Elements;

namespace NetflixSecurityGuide.Rendering;

/// <summary>The words of a Markdown tree without any markup, for search, previews, feeds and counts.</summary>
internal static class PlainText
{
    public static string Of(ContainerInline? inline)
    {
        var text = new StringBuilder();
        if (inline is not null) Append(inline, text);
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
            case FigureBlock figure:
                text.Append(figure.Alternative).Append(' ');
                break;
            case ContainerBlock container:
                foreach (var child in container) Append(child, text);
                break;
            case LeafBlock { Inline: { } inline }:
                Append(inline, text);
                break;
            case CodeBlock code:
                text.Append(code.Lines.ToString());
                break;
        }

        text.Append(' ');
    }

    private static void Append(ContainerInline parent, StringBuilder text)
    {
        foreach (var inline in parent)
        {
            switch (inline)
            {
                case LiteralInline literal: text.Append(literal.Content.AsSpan()); break;
                case CodeInline code: text.Append(code.Content); break;
                case MenuPathInline path: text.Append(string.Join(" → ", path.Steps)); break;
                case TermInline term: text.Append(term.Text); break;
                case LineBreakInline: text.Append(' '); break;
                case HtmlEntityInline entity: text.Append(entity.Transcoded.AsSpan()); break;
                case AutolinkInline link: text.Append(link.Url); break;
                case TaskList: break;
                case ConclusionInline conclusion:
                    Append((ContainerInline)conclusion, text);
                    text.Append(" (").Append(ConclusionInline.Words).Append(')');
                    break;
                case ContainerInline container: Append(container, text); break;
            }
        }
    }
}
