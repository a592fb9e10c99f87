using System.Collections.Immutable;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NetflixSecurityGuide.Rendering.Conclusions;
using NetflixSecurityGuide.Rendering.Elements;
using NetflixSecurityGuide.Rendering.Includes;
using NetflixSecurityGuide.Rendering.Passes;

namespace NetflixSecurityGuide.Rendering;

/// <summary>
/// The one Markdown dialect of the guide: CommonMark, pipe tables, alerts, task lists, attributes, and the passes
/// and elements of this folder. Nothing of it runs while a request is answered.
/// </summary>
public sealed class MarkdownRenderer(GlossaryTerms terms, Pictures pictures, TextBlocks texts)
{
    /// <summary>Blocks may include blocks; without an end to it, a few lines could fill the memory.</summary>
    private const int MaxIncludes = 50;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseAlertBlocks()
        .UseTaskLists()
        .UseEmphasisExtras(EmphasisExtraOptions.Marked)
        .UseGenericAttributes()
        .Build();

    /// <summary>Renders the body of an article, a code page or the plan.</summary>
    internal RenderedBody RenderBody(string markdown, RenderContext context)
    {
        if (Parse(markdown, context) is not { } document) return RenderedBody.Empty;

        var firstInclude = IncludeLinks.In(document).FirstOrDefault();
        Include(document, context);
        if (context.Included.Count > MaxIncludes)
            context.Problem(firstInclude!, $"the page includes more than {MaxIncludes} blocks", "put their texts into one block");
        if (Nesting.IsTooDeep(document, context)) return RenderedBody.Empty;
        TaskListPlaces.Check(document, context);
        Terms.Explain(document, terms, context);
        var sections = TextSections.Of(document);
        return new RenderedBody
        {
            Blocks = BlocksOf(document, context),
            Headings = [.. document.OfType<HeadingBlock>().Select(HeadingAnchors.Describe)],
            Sections = sections,
            Links = [.. context.Links],
            Includes = [.. context.Included],
            WordCount = sections.Sum(section => PlainText.CountWords(section.Heading) + PlainText.CountWords(section.Text.ToString())),
        };
    }

    /// <summary>Renders a short text without paragraphs or lists, such as an answer.</summary>
    /// <param name="markdown">One paragraph of Markdown.</param>
    /// <param name="line">Where it stands in the file, for problems.</param>
    internal InlineText RenderInline(string markdown, int line, RenderContext context)
    {
        if (markdown.Length == 0) return InlineText.Empty;
        var padded = new string('\n', Math.Max(0, line - 1)) + markdown;
        if (Parse(padded, context) is not { } document) return InlineText.Empty;
        if (document is not [ParagraphBlock { Inline: { } inline } paragraph])
        {
            context.Problems.Add(line, "this text holds more than one paragraph", "write it as one paragraph without lists, headings or includes");
            return InlineText.Empty;
        }

        using var writer = new StringWriter();
        NewRenderer(writer, context).WriteLeafInline(paragraph);
        return new InlineText(writer.ToString(), PlainText.Of(inline), [.. context.Links]);
    }

    private MarkdownDocument? Parse(string markdown, RenderContext context)
    {
        if (TryParse(markdown) is not { } document)
        {
            Nesting.Refuse(context);
            return null;
        }

        if (Nesting.IsTooDeep(document, context)) return null;

        RawHtml.Refuse(document, context);
        Attributes.Check(document, context);
        HeadingAnchors.Check(document, context);
        IncludeLinks.Find(document, context.Path);
        IncludeLinks.Check(document, texts, context);
        ShortAddresses.Link(document);
        GuideLinks.Resolve(document, context);
        ConclusionMarks.Find(document, context);
        MenuPaths.Mark(document, context);
        Figures.Find(document, context);
        return document;
    }

    /// <summary>Puts each block's text in its place, with links that are relative to the block's own file.</summary>
    private void Include(MarkdownDocument document, RenderContext context)
    {
        foreach (var include in IncludeLinks.In(document).ToList())
        {
            if (context.Included.Count > MaxIncludes) return;
            context.Included.Add(include.Path ?? "");
            var parent = include.Parent!;
            var at = parent.IndexOf(include);
            parent.RemoveAt(at);
            var inner = context.OfBlock(include.Path ?? "");
            if (Parse(texts.TextOf(include.Path), inner) is not { } text) continue;

            Include(text, inner);
            foreach (var block in text.ToList())
            {
                text.Remove(block);
                parent.Insert(at++, block);
            }
        }
    }

    internal static MarkdownDocument? TryParse(string markdown)
    {
        try
        {
            return Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's only refusal: lists, quotes or emphasis nested beyond its depth limit.
            return null;
        }
    }

    private ImmutableArray<BodyBlock> BlocksOf(MarkdownDocument document, RenderContext context)
    {
        var blocks = ImmutableArray.CreateBuilder<BodyBlock>();
        using var prose = new StringWriter();
        var renderer = NewRenderer(prose, context);
        foreach (var block in document)
        {
            if (block is not ListBlock list || !TaskListPlaces.IsTaskList(list))
            {
                renderer.Render(block);
                continue;
            }

            TakeProse();
            blocks.Add(new TaskLines([.. list.Cast<ListItemBlock>().Select(item => LineOf(item, context))]));
        }

        TakeProse();
        return blocks.ToImmutable();

        void TakeProse()
        {
            if (prose.GetStringBuilder().Length > 0) blocks.Add(new Prose(prose.ToString()));
            prose.GetStringBuilder().Clear();
        }
    }

    private TaskLine LineOf(ListItemBlock item, RenderContext context)
    {
        var paragraph = (ParagraphBlock)item[0];
        var attributes = Attributes.Take(paragraph);
        paragraph.Inline!.FirstChild!.Remove();
        if (paragraph.Inline.Descendants<LineBreakInline>().Any())
            context.Problem(paragraph, "the checklist line runs on", "leave an empty line between it and the text that explains it");
        if (paragraph.Inline.Descendants<LinkInline>().Any())
            context.Problem(paragraph, "the checklist line holds a link", "move the link into the text below it: the line is the label of a box");

        using var title = new StringWriter();
        NewRenderer(title, context).WriteLeafInline(paragraph);
        using var detail = new StringWriter();
        var renderer = NewRenderer(detail, context);
        foreach (var block in item.Skip(1)) renderer.Render(block);

        return new TaskLine
        {
            Line = item.Line + 1,
            Id = attributes.Id,
            Classes = [.. attributes.Classes ?? []],
            Properties = Attributes.PropertiesOf(attributes),
            TitleHtml = title.ToString().Trim(),
            TitleText = PlainText.Of(paragraph.Inline),
            DetailHtml = detail.ToString().Trim(),
            DetailText = PlainText.Of(item.Skip(1)),
        };
    }

    private HtmlRenderer NewRenderer(TextWriter writer, RenderContext context)
    {
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<Markdig.Renderers.Html.HeadingRenderer>(new HeadingElement(context));
        renderer.ObjectRenderers.ReplaceOrAdd<Markdig.Extensions.Alerts.AlertBlockRenderer>(new AlertElement(context));
        renderer.ObjectRenderers.ReplaceOrAdd<Markdig.Extensions.Tables.HtmlTableRenderer>(new TableElement());
        // Raw HTML is an error by now; without its renderers it cannot reach a page on any path.
        renderer.ObjectRenderers.TryRemove<Markdig.Renderers.Html.HtmlBlockRenderer>();
        renderer.ObjectRenderers.TryRemove<Markdig.Renderers.Html.Inlines.HtmlInlineRenderer>();
        renderer.ObjectRenderers.Insert(0, new ConclusionElement());
        renderer.ObjectRenderers.Insert(0, new FigureElement(pictures, context));
        renderer.ObjectRenderers.Insert(0, new MenuPathElement());
        renderer.ObjectRenderers.Insert(0, new TermElement());
        return renderer;
    }
}
