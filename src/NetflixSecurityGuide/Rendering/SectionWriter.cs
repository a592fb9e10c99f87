using System.Collections.Immutable;
using Markdig.Renderers.Html;
using Markdig.Renderers;
using Markdig.Syntax;
using NetflixSecurityGuide.Rendering.Code;
using NetflixSecurityGuide.Rendering.TaskLists;

namespace NetflixSecurityGuide.Rendering;

/// <summary>Cuts a document at its headings, and what is below each into blocks.</summary>
internal sealed class SectionWriter : IDisposable
{
    private readonly StringWriter _prose = new();
    private readonly HtmlRenderer _renderer;
    private readonly TaskLineWriter _lines;

    public SectionWriter(Func<TextWriter, HtmlRenderer> newRenderer, RenderContext context)
    {
        _renderer = newRenderer(_prose);
        _lines = new TaskLineWriter(newRenderer, context);
    }

    public ImmutableArray<Section> Write(MarkdownDocument document)
    {
        var sections = ImmutableArray.CreateBuilder<Section>();
        HeadingBlock? heading = null;
        var below = new List<Block>();
        foreach (var block in document)
        {
            if (block is HeadingBlock next)
            {
                Take();
                heading = next;
            }
            else
            {
                below.Add(block);
            }
        }

        Take();
        return sections.ToImmutable();

        void Take()
        {
            // The text first: what writes a checklist line takes its box off.
            var text = PlainText.Of(below);
            if (heading is not null || below.Count > 0) sections.Add(new Section(heading is null ? null : Describe(heading), BlocksOf(below), text));
            below.Clear();
        }
    }

    public void Dispose() => _prose.Dispose();

    private Heading Describe(HeadingBlock heading) =>
        new(heading.Level, heading.TryGetAttributes()?.Id ?? "", PlainText.Of(heading.Inline), heading.Line + 1, HtmlOf(heading));

    private ImmutableArray<BodyBlock> BlocksOf(List<Block> below)
    {
        var blocks = ImmutableArray.CreateBuilder<BodyBlock>();
        foreach (var block in below)
        {
            if (block is ListBlock list && TaskListConstruct.IsTaskList(list))
            {
                TakeProse();
                blocks.Add(new TaskLines([.. list.Cast<ListItemBlock>().Select(_lines.Write)]));
            }
            else if (block is CodeBlock code)
            {
                TakeProse();
                blocks.Add(new CodeText(HtmlOf(code), code.Lines.ToString()));
            }
            else
            {
                _renderer.Render(block);
            }
        }

        TakeProse();
        return blocks.ToImmutable();

        void TakeProse()
        {
            if (TakeHtml() is { Length: > 0 } html) blocks.Add(new Prose(html));
        }
    }

    private string HtmlOf(Block block)
    {
        _renderer.Render(block);
        return TakeHtml();
    }

    private string TakeHtml()
    {
        var html = _prose.ToString();
        _prose.GetStringBuilder().Clear();
        return html;
    }
}
