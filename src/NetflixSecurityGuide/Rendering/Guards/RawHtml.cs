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
        foreach (var block in Tree.All<HtmlBlock>(document)) Refuse(block, block.Lines.ToString(), context);
        foreach (var inline in Tree.All<HtmlInline>(document)) Refuse(inline, inline.Tag, context);
    }

    private static void Refuse(MarkdownObject where, string html, RenderContext context)
    {
        var line = string.Join(' ', html.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.StartsWith("<!--", StringComparison.Ordinal)) context.Problem(where, "a comment is not allowed", "delete it: what nobody may read has no place in the text");
        else context.Problem(where, $"raw HTML is not allowed: {(line.Length > 60 ? line[..60] + "…" : line)}", Remedy);
    }

    /// <summary>Without its writers it cannot reach a page on any path.</summary>
    public static void RemoveWriters(HtmlRenderer renderer)
    {
        renderer.ObjectRenderers.TryRemove<HtmlBlockRenderer>();
        renderer.ObjectRenderers.TryRemove<HtmlInlineRenderer>();
    }
}
