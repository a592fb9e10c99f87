using Markdig.Syntax.Inlines;
using Markdig.Syntax;
using NetflixSecurityGuide.Rendering.Elements;

namespace NetflixSecurityGuide.Rendering.Passes;

/// <summary>Explains each glossary term where it first appears in running text.</summary>
internal static class Terms
{
    public static void Explain(MarkdownDocument document, GlossaryTerms terms, RenderContext context)
    {
        foreach (var paragraph in document.Descendants<ParagraphBlock>().Where(IsRunningText))
        {
            var literal = paragraph.Inline!.FirstChild;
            while (literal is not null && context.ExplainedTerms.Count < terms.All.Length)
            {
                var next = literal.NextSibling;
                if (literal is LiteralInline text) ExplainIn(text, terms, context);
                literal = next;
            }
        }
    }

    // A checklist line is a label, and a button inside a label would answer for its box.
    private static bool IsRunningText(ParagraphBlock paragraph) =>
        paragraph.Inline is { FirstChild: not Markdig.Extensions.TaskLists.TaskList };

    private static void ExplainIn(LiteralInline literal, GlossaryTerms terms, RenderContext context)
    {
        var rest = literal;
        while (FirstMatch(rest.Content.AsSpan(), terms, context) is var (spelling, start))
        {
            var text = rest.Content.ToString();
            var end = start + spelling.Text.Length;
            var before = new LiteralInline(text[..start]);
            var after = new LiteralInline(text[end..]);
            rest.ReplaceBy(before);
            var explained = new TermInline(spelling.Term, text[start..end]);
            before.InsertAfter(explained);
            explained.InsertAfter(after);
            context.ExplainedTerms.Add(spelling.Term.Id);
            rest = after;
        }
    }

    private static (GlossaryTerms.Spelling Spelling, int Start)? FirstMatch(ReadOnlySpan<char> text, GlossaryTerms terms, RenderContext context)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (start > 0 && char.IsLetterOrDigit(text[start - 1])) continue;
            foreach (var spelling in terms.BeginningWith(text[start]))
            {
                if (IsWordAt(text[start..], spelling.Text) && !context.ExplainedTerms.Contains(spelling.Term.Id)) return (spelling, start);
            }
        }

        return null;
    }

    private static bool IsWordAt(ReadOnlySpan<char> text, string word) =>
        text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !char.IsLetterOrDigit(text[word.Length]));
}
