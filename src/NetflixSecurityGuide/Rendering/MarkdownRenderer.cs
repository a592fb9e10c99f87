using System.Collections.Immutable;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig;
using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Rendering.Figures;
using NetflixSecurityGuide.Rendering.Guards;
using NetflixSecurityGuide.Rendering.Includes;
using NetflixSecurityGuide.Rendering.Terms;
using NetflixSecurityGuide.Words;

namespace NetflixSecurityGuide.Rendering;

/// <summary>The one Markdown dialect of the guide: CommonMark and the constructs of <see cref="Dialect"/>.</summary>
internal sealed class MarkdownRenderer
{
    private readonly ImmutableArray<Construct> _dialect;
    private readonly MarkdownPipeline _pipeline;
    private readonly Includer _includer;
    private readonly Pictures _pictures;

    public MarkdownRenderer(GlossaryTerms terms, Pictures pictures, TextBlocks blocks)
    {
        _dialect = Dialect.Of(terms, pictures, blocks);
        _includer = new Includer(blocks, Parse);
        _pictures = pictures;
        var builder = new MarkdownPipelineBuilder();
        foreach (var construct in _dialect) construct.Extend(builder);
        _pipeline = builder.UseGenericAttributes().Build();
    }

    /// <summary>Pages without a content file, which texts may link to.</summary>
    internal OwnAddresses Own { get; init; } = OwnAddresses.None;

    /// <summary>What the dialect itself says, such as the title of an alert.</summary>
    public required GuideWords Words { get; init; }

    /// <summary>What the addresses of this guide's pages begin with: empty, or for example <c>/es</c>.</summary>
    internal string Prefix { get; init; } = "";

    /// <summary>Renders a text that is at hand.</summary>
    internal RenderedBody RenderBody(string markdown, RenderContext context) => RenderBody(markdown, context, () => markdown);

    /// <summary>Renders the body of an article, a code page or the plan.</summary>
    /// <param name="again">The same Markdown, should it be rendered for another place too. Most never are: it is made again from the text that the file keeps.</param>
    internal RenderedBody RenderBody(string markdown, RenderContext context, Func<string> again)
    {
        var problems = context.Problems.All.Length;
        if (Parse(markdown, context) is not { } document) return RenderedBody.Empty with { HasProblems = true, IsCut = true };

        _includer.Fill(document, context);
        if (Nesting.IsTooDeep(document, context)) return RenderedBody.Empty with { HasProblems = true, IsCut = true };
        foreach (var construct in _dialect) construct.ReadBody(document, context);
        using var writer = new SectionWriter(html => NewRenderer(html, context), context);
        return new RenderedBody
        {
            Sections = writer.Write(document),
            Links = [.. context.Links],
            Includes = [.. context.Included],
            Drawings = [.. Tree.All<FigureBlock>(document).Where(figure => _pictures.Has(figure.Path)).Select(figure => _pictures.Markup(figure.Path, figure.Alternative))],
            HasProblems = context.Problems.All.Length > problems,
            Again = target => RenderBody(again(), context.For(target), again),
        };
    }

    /// <summary>Renders a short text without paragraphs or lists, such as an answer.</summary>
    /// <param name="markdown">One paragraph of Markdown.</param>
    /// <param name="line">Its line in the file, for problems.</param>
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
        return new InlineText(writer.ToString(), PlainText.Of(inline), [.. context.Links]) { Again = target => RenderInline(markdown, line, context.For(target)) };
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
        (context.Own, context.Words, context.Prefix) = (Own, Words, Prefix);
        foreach (var construct in _dialect) construct.Read(document, context);
        Leftovers.Refuse(document, context);
        return document;
    }

    /// <summary>The tree as Markdig makes it; null if the text is nested too deeply.</summary>
    internal MarkdownDocument? TryParse(string markdown)
    {
        try
        {
            return Markdown.Parse(markdown, _pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's only refusal: lists, quotes or emphasis nested beyond its depth limit.
            return null;
        }
    }

    private HtmlRenderer NewRenderer(TextWriter writer, RenderContext context)
    {
        var renderer = new HtmlRenderer(writer);
        _pipeline.Setup(renderer);
        RawHtml.RemoveWriters(renderer);
        foreach (var construct in _dialect) construct.AddWriters(renderer, context);
        return renderer;
    }
}
