using System.Buffers;
using System.Runtime.CompilerServices;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;
using Markdig.Syntax;
using NetflixSecurityGuide.Content;

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
        var text = NewBuilder();
        if (inline is not null) AppendChildren(inline, ref text);
        return Normalize(ref text, words => words.ToString());
    }

    public static string Of(IEnumerable<Block> blocks) => Of(blocks, words => words.ToString());

    /// <summary>The same, to be kept.</summary>
    public static Utf8Text Utf8Of(IEnumerable<Block> blocks) => Of(blocks, words => new Utf8Text(words));

    public static int CountWords(string text)
    {
        var (words, isInWord) = (0, false);
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter)) isInWord = false;
            else if (!isInWord) (words, isInWord) = (words + 1, true);
        }

        return words;
    }

    private static TText Of<TText>(IEnumerable<Block> blocks, Func<ReadOnlySpan<char>, TText> read)
    {
        var text = NewBuilder();
        foreach (var block in blocks) Append(block, ref text);
        return Normalize(ref text, read);
    }

    /// <summary>All of the guide goes through it, so its room comes from the shared pool.</summary>
    private static DefaultInterpolatedStringHandler NewBuilder() => new(literalLength: 1024, formattedCount: 0);

    /// <summary>One space between two words, and none around them.</summary>
    private static TText Normalize<TText>(ref DefaultInterpolatedStringHandler text, Func<ReadOnlySpan<char>, TText> read)
    {
        var one = ArrayPool<char>.Shared.Rent(text.Text.Length);
        var length = 0;
        foreach (var letter in text.Text)
        {
            if (!char.IsWhiteSpace(letter)) one[length++] = letter;
            else if (length > 0 && one[length - 1] != ' ') one[length++] = ' ';
        }

        var words = read(one.AsSpan(0, length > 0 && one[length - 1] == ' ' ? length - 1 : length));
        ArrayPool<char>.Shared.Return(one);
        text.Clear();
        return words;
    }

    private static void Append(Block block, ref DefaultInterpolatedStringHandler text)
    {
        switch (block)
        {
            case IPlainText own:
                text.AppendLiteral(own.Words);
                break;
            case ContainerBlock container:
                foreach (var child in container) Append(child, ref text);
                break;
            case LeafBlock { Inline: { } inline }:
                AppendChildren(inline, ref text);
                break;
            case CodeBlock code:
                text.AppendLiteral(code.Lines.ToString());
                break;
        }

        text.AppendLiteral(" ");
    }

    private static void AppendChildren(ContainerInline parent, ref DefaultInterpolatedStringHandler text)
    {
        foreach (var inline in parent)
        {
            switch (inline)
            {
                case IPlainText own: text.AppendLiteral(own.Words); break;
                case LiteralInline literal: text.AppendFormatted(literal.Content.AsSpan()); break;
                case CodeInline code: text.AppendLiteral(code.Content); break;
                case LineBreakInline: text.AppendLiteral(" "); break;
                case HtmlEntityInline entity: text.AppendFormatted(entity.Transcoded.AsSpan()); break;
                case AutolinkInline link: text.AppendLiteral(link.Url); break;
                case TaskList: break;
                case ContainerInline container: AppendChildren(container, ref text); break;
            }
        }
    }
}
