using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;
using Markdig.Syntax;
using Markdig;

namespace NetflixSecurityGuide.Rendering.Conclusions;

/// <summary>Finds <c>==A sentence that we conclude.==</c> in a text.</summary>
internal sealed class ConclusionConstruct : Construct
{
    public override string Name => "Conclusions";

    public override string Sample => "What a source says. ==What we conclude from it.==";

    public override void Extend(MarkdownPipelineBuilder pipeline) => pipeline.UseEmphasisExtras(EmphasisExtraOptions.Marked);

    public override void AddWriters(HtmlRenderer renderer, RenderContext context) => renderer.ObjectRenderers.Insert(0, new ConclusionElement(context));

    public override void Read(MarkdownDocument document, RenderContext context)
    {
        foreach (var marked in Tree.All<EmphasisInline>(document).Where(emphasis => emphasis.DelimiterChar == '='))
        {
            var conclusion = new ConclusionInline(context.Words.Article.Conclusion) { Line = marked.Line, Column = marked.Column, Span = marked.Span };
            marked.ReplaceBy(conclusion);
            context.Links.Add(new GuideLink(ConclusionInline.Explained.File, ConclusionInline.Explained.Anchor, marked.Line + 1));
            if (IsInLink(conclusion) || IsInLabel(conclusion))
                context.Problem(conclusion, "a conclusion is marked inside a link, a heading or a checklist line", "mark the sentence in the text: the mark is a link itself");
        }

        foreach (var literal in Tree.All<LiteralInline>(document).Where(literal => literal.Content.AsSpan().Contains("==", StringComparison.Ordinal)))
            context.Problem(literal, "a '==' has no partner", "write ==the whole sentence.== in one paragraph, without a space inside the marks");
    }

    private static bool IsInLink(Inline inline) => inline.FindParentOfType<LinkInline>().Any();

    private static bool IsInLabel(Inline inline)
    {
        ContainerInline? top = inline.Parent;
        while (top?.Parent is { } outer) top = outer;
        return top is { ParentBlock: HeadingBlock } or { FirstChild: TaskList };
    }
}
