using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NetflixSecurityGuide.Rendering.Elements;

namespace NetflixSecurityGuide.Rendering.Passes;

/// <summary>Explains each glossary term where it first appears in running text.</summary>
internal static class Terms
{
    public static void Explain(MarkdownDocument document, GlossaryTerms terms, RenderContext context)
    {
        var open = terms.All.Where(term => !context.ExplainedTerms.Contains(term.Id)).ToList();
        foreach (var paragraph in document.Descendants<ParagraphBlock>().Where(IsRunningText))
        {
            var literal = paragraph.Inline!.FirstChild;
            while (literal is not null && open.Count > 0)
            {
                var next = literal.NextSibling;
                if (literal is LiteralInline text) ExplainIn(text, open, context);
                literal = next;
            }
        }
    }

    // A checklist line is a label, and a button inside a label would answer for its box.
    private static bool IsRunningText(ParagraphBlock paragraph) =>
        paragraph.Inline is { FirstChild: not Markdig.Extensions.TaskLists.TaskList };

    private static void ExplainIn(LiteralInline literal, List<GlossaryTerm> open, RenderContext context)
    {
        var rest = literal;
        while (FirstMatch(rest.Content.AsSpan(), open) is var (term, start, length))
        {
            var text = rest.Content.ToString();
            var before = new LiteralInline(text[..start]);
            var after = new LiteralInline(text[(start + length)..]);
            rest.ReplaceBy(before);
            var explained = new TermInline(term, text.Substring(start, length));
            before.InsertAfter(explained);
            explained.InsertAfter(after);
            open.Remove(term);
            context.ExplainedTerms.Add(term.Id);
            rest = after;
        }
    }

    private static (GlossaryTerm Term, int Start, int Length)? FirstMatch(ReadOnlySpan<char> text, List<GlossaryTerm> open)
    {
        (GlossaryTerm, int, int)? best = null;
        var bestStart = int.MaxValue;
        var bestLength = 0;
        foreach (var term in open)
        {
            foreach (var spelling in term.Spellings)
            {
                var start = IndexOfWord(text, spelling);
                if (start < 0 || start > bestStart || (start == bestStart && spelling.Length <= bestLength)) continue;
                (best, bestStart, bestLength) = ((term, start, spelling.Length), start, spelling.Length);
            }
        }

        return best;
    }

    private static int IndexOfWord(ReadOnlySpan<char> text, string word)
    {
        for (var from = 0; from <= text.Length - word.Length;)
        {
            var found = text[from..].IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (found < 0) return -1;
            var start = from + found;
            var end = start + word.Length;
            var alone = (start == 0 || !char.IsLetterOrDigit(text[start - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]));
            if (alone) return start;
            from = start + 1;
        }

        return -1;
    }
}
