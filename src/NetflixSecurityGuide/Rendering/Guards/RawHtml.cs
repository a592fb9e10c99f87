using Markdig.Renderers.Html.Inlines;
using Markdig.Renderers.Html;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;
using Markdig.Syntax;

namespace NetflixSecurityGuide.Rendering.Guards;

/// <summary>Raw HTML would let content bring markup that no page expects, scripts among it.</summary>
internal static class RawHtml
{
    private const string Remedy = "write it in Markdown; a '<' that is meant as a character is '\\<'";

    public static void Refuse(MarkdownDocument document, RenderContext context)
    {
        foreach (var block in document.Descendants<HtmlBlock>()) context.Problem(block, "raw HTML is not allowed", Remedy);
        foreach (var inline in document.Descendants<HtmlInline>()) context.Problem(inline, $"raw HTML is not allowed: {inline.Tag}", Remedy);
    }

    /// <summary>Without its writers it cannot reach a page on any path.</summary>
    public static void RemoveWriters(HtmlRenderer renderer)
    {
        renderer.ObjectRenderers.TryRemove<HtmlBlockRenderer>();
        renderer.ObjectRenderers.TryRemove<HtmlInlineRenderer>();
    }
}
