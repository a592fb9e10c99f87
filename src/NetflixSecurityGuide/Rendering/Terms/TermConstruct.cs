using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;
using Markdig.Syntax;

namespace NetflixSecurityGuide.Rendering.Terms;

/// <summary>Explains each glossary term where it first appears in running text.</summary>
internal sealed class TermConstruct(GlossaryTerms terms) : Construct
{
    public override string Name => "Words that are explained";

    public override string Sample => "The first time on a page, a word from `glossary.yml` is explained: a word that is explained.";

    public override void AddWriters(HtmlRenderer renderer, RenderContext context) => renderer.ObjectRenderers.Insert(0, new TermElement(context.Target));

    public override void ReadBody(MarkdownDocument document, RenderContext context)
    {
        // The page around such a text explains the same words, and an explanation has an id.
        if (context.IsShownElsewhere) return;
        foreach (var paragraph in Tree.All<ParagraphBlock>(document).Where(IsRunningText))
        {
            var literal = paragraph.Inline!.FirstChild;
            while (literal is not null && context.ExplainedTerms.Count < terms.All.Length)
            {
                var next = literal.NextSibling;
                if (literal is LiteralInline text) ExplainIn(text, context);
                literal = next;
            }
        }
    }

    // A checklist line is a label, and a button inside a label would answer for its box. Reader View takes no popover out of a table.
    private static bool IsRunningText(ParagraphBlock paragraph) =>
        paragraph.Inline is { FirstChild: not TaskList } && paragraph.Parent is not TableCell;

    private void ExplainIn(LiteralInline literal, RenderContext context)
    {
        var rest = literal;
        while (FirstMatch(rest.Content.AsSpan(), context) is var (spelling, start))
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

    private (GlossaryTerms.Spelling Spelling, int Start)? FirstMatch(ReadOnlySpan<char> text, RenderContext context)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (start > 0 && char.IsLetterOrDigit(text[start - 1])) continue;
            if (terms.AtStartOf(text[start..]) is not { } possible) continue;
            foreach (var spelling in possible)
            {
                if (IsWordAt(text[start..], spelling.Text) && !context.ExplainedTerms.Contains(spelling.Term.Id)) return (spelling, start);
            }
        }

        return null;
    }

    private static bool IsWordAt(ReadOnlySpan<char> text, string word) =>
        text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !char.IsLetterOrDigit(text[word.Length]));
}
