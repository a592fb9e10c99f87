using Markdig.Renderers;
using Markdig.Syntax;
using Markdig;

namespace NetflixSecurityGuide.Rendering;

/// <summary>
/// One thing that an editor can write. All of it is in one folder: its nodes, what finds and checks them, what writes
/// them as HTML, and a sample. <see cref="Dialect"/> lists them.
/// </summary>
internal abstract class Construct
{
    /// <summary>What it is called in the styleguide and in the editors' handbook.</summary>
    public abstract string Name { get; }

    /// <summary>How it is written, without headings (but for headings themselves): for the styleguide and the handbook.</summary>
    public abstract string Sample { get; }

    /// <summary>Switches on what Markdig has for it.</summary>
    public virtual void Extend(MarkdownPipelineBuilder pipeline)
    {
    }

    /// <summary>Finds, checks and replaces its nodes in any text.</summary>
    public virtual void Read(MarkdownDocument document, RenderContext context)
    {
    }

    /// <summary>The same where it needs the whole body of a page, after <see cref="Read"/> of all constructs.</summary>
    public virtual void ReadBody(MarkdownDocument document, RenderContext context)
    {
    }

    /// <summary>Adds what writes its nodes as HTML.</summary>
    public virtual void AddWriters(HtmlRenderer renderer, RenderContext context)
    {
    }
}
