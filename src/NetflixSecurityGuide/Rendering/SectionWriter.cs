using System.Collections.Immutable;
using Markdig.Renderers.Html;
using Markdig.Renderers;
using Markdig.Syntax;
using NetflixSecurityGuide.Rendering.Code;
using NetflixSecurityGuide.Rendering.TaskLists;

namespace NetflixSecurityGuide.Rendering;

/// <summary>Cuts a document at its headings, and what is below each into blocks.</summary>
internal sealed class SectionWriter(Func<TextWriter, HtmlRenderer> newRenderer, RenderContext context) : IDisposable
{
    private readonly HtmlBuffer _html = new(newRenderer);

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
            var text = PlainText.Utf8Of(below);
            if (heading is not null || below.Count > 0) sections.Add(new Section(heading is null ? null : Describe(heading), BlocksOf(below), text));
            below.Clear();
        }
    }

    public void Dispose() => _html.Dispose();

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
                blocks.Add(new TaskLines([.. list.Select(new TaskLineWriter(_html, context).Write)]));
            }
            else if (block is CodeBlock code)
            {
                TakeProse();
                blocks.Add(new CodeText(HtmlOf(code), code.Lines.ToString()));
            }
            else
            {
                _html.Renderer.Render(block);
            }
        }

        TakeProse();
        return blocks.ToImmutable();

        void TakeProse()
        {
            if (_html.TakeUtf8() is { IsEmpty: false } html) blocks.Add(new Prose(html));
        }
    }

    private string HtmlOf(Block block)
    {
        _html.Renderer.Render(block);
        return _html.Take();
    }
}
