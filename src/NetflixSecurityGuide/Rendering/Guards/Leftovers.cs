using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Markdig.Syntax.Inlines;
using Markdig.Syntax;

namespace NetflixSecurityGuide.Rendering.Guards;

/// <summary>Nothing is published in silence: what no construct has read is named, with what to write instead.</summary>
internal static class Leftovers
{
    /// <summary>Stands for what a construct has read, and for a character that the editor has marked as meant.</summary>
    private const string Read = "\uFFFC";

    private const int MaxQuoted = 60;

    /// <summary>In one paragraph; the next look names the others.</summary>
    private const int MaxNamed = 20;

    public static void Refuse(MarkdownDocument document, RenderContext context)
    {
        foreach (var code in Tree.All<CodeBlock>(document)) RefuseCode(code, context);
        foreach (var leaf in Tree.All<LeafBlock>(document).Where(leaf => leaf.Inline is not null)) Refuse(leaf, context);
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
        if (TextOf(leaf.Inline!) is not { } text) return;
        var taken = new List<Match>();
        foreach (var rule in LeftoverRule.All)
        {
            // A pattern takes long, and most texts have nothing of what it needs.
            if (!rule.IsPossibleIn(text)) continue;
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

    /// <summary>The text that is left; null if no rule is possible in it.</summary>
    private static string? TextOf(ContainerInline container)
    {
        var text = new DefaultInterpolatedStringHandler(literalLength: 1024, formattedCount: 0);
        Append(container, ref text);
        if (LeftoverRule.IsAnyPossibleIn(text.Text)) return text.ToStringAndClear();
        text.Clear();
        return null;
    }

    private static void Append(ContainerInline container, ref DefaultInterpolatedStringHandler text)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline { IsFirstCharacterEscaped: true } literal:
                    text.AppendLiteral(Read);
                    text.AppendFormatted(literal.Content.AsSpan()[1..]);
                    break;
                case LiteralInline literal:
                    text.AppendFormatted(literal.Content.AsSpan());
                    break;
                case LineBreakInline:
                    text.AppendLiteral("\n");
                    break;
                case LinkInline:
                    // What a link is called may hold anything: an address, for example.
                    text.AppendLiteral(Read);
                    break;
                case DelimiterInline delimiter:
                    text.AppendLiteral(delimiter.ToLiteral());
                    Append(delimiter, ref text);
                    break;
                case ContainerInline inner:
                    Append(inner, ref text);
                    break;
                default:
                    text.AppendLiteral(Read);
                    break;
            }
        }
    }

    private static string Quote(string found) => found.Length <= MaxQuoted ? found : found[..MaxQuoted].TrimEnd() + "…";
}
