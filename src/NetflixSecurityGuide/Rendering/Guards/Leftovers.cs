using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using Markdig.Syntax.Inlines;
using Markdig.Syntax;

namespace NetflixSecurityGuide.Rendering.Guards;

/// <summary>Nothing is published in silence: what no construct has read is named, with what to write instead.</summary>
internal static class Leftovers
{
    /// <summary>Stands for what a construct has read, and for a character that the editor has marked as meant.</summary>
    private const char Read = '\uFFFC';

    private const int MaxQuoted = 60;

    private static readonly SearchValues<char> Marks = SearchValues.Create("[{#!?:*_~^$|+`\u00A0=/");

    /// <summary>In one paragraph; the next look names the others.</summary>
    private const int MaxNamed = 20;

    public static void Refuse(MarkdownDocument document, RenderContext context)
    {
        foreach (var code in document.Descendants<CodeBlock>()) RefuseCode(code, context);
        foreach (var leaf in document.Descendants<LeafBlock>().Where(leaf => leaf.Inline is not null)) Refuse(leaf, context);
    }

    private static void RefuseCode(CodeBlock code, RenderContext context)
    {
        if (code is FencedCodeBlock { ClosingFencedCharCount: 0 })
            context.Problem(code, "the code that begins here has no end", "add a line ``` below it");
        else if (code is not FencedCodeBlock)
            context.Problem(code, "four spaces before a line make it code", "take them away, or put the text between two lines of ```");
    }

    private static void Refuse(LeafBlock leaf, RenderContext context)
    {
        var text = TextOf(leaf.Inline!);
        if (!HasMark(text)) return;
        var taken = new List<Match>();
        foreach (var rule in LeftoverRule.All)
        {
            foreach (Match match in rule.Found.Matches(text))
            {
                if (taken.Count == MaxNamed) return;
                if (taken.Exists(other => match.Index < other.Index + other.Length && other.Index < match.Index + match.Length)) continue;
                taken.Add(match);
                var (line, found) = (leaf.Line + 1 + text.AsSpan(0, match.Index).Count('\n'), Quote(match.Value));
                context.Problems.Add(line, rule.Message.Replace("{0}", found, StringComparison.Ordinal), rule.Remedy.Replace("{0}", found, StringComparison.Ordinal));
            }
        }
    }

    /// <summary>Most text has none of the marks, and is not looked at again.</summary>
    private static bool HasMark(string text) => text.AsSpan().ContainsAny(Marks) || text.Contains("www.", StringComparison.Ordinal) || text.Contains(" from ", StringComparison.Ordinal);

    private static string TextOf(ContainerInline container)
    {
        var text = new StringBuilder();
        Append(container, text);
        return text.ToString();
    }

    private static void Append(ContainerInline container, StringBuilder text)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline { IsFirstCharacterEscaped: true } literal:
                    text.Append(Read).Append(literal.Content.AsSpan()[1..]);
                    break;
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case LineBreakInline:
                    text.Append('\n');
                    break;
                case LinkInline:
                    // What a link is called may hold anything: an address, for example.
                    text.Append(Read);
                    break;
                case DelimiterInline delimiter:
                    text.Append(delimiter.ToLiteral());
                    Append(delimiter, text);
                    break;
                case ContainerInline inner:
                    Append(inner, text);
                    break;
                default:
                    text.Append(Read);
                    break;
            }
        }
    }

    private static string Quote(string found) => found.Length <= MaxQuoted ? found : found[..MaxQuoted].TrimEnd() + "…";
}
