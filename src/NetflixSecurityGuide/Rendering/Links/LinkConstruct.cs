using Markdig.Renderers.Html.Inlines;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;
using Markdig.Syntax;
using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Rendering.TaskLists;

namespace NetflixSecurityGuide.Rendering.Links;

/// <summary>
/// Links between files become addresses of the site; where they lead is checked once all files are read. Only https,
/// mail and files of the guide may be linked, so that no <c>javascript:</c> or plain http address reaches a page.
/// </summary>
internal sealed class LinkConstruct : Construct
{
    private static readonly string[] EmptyWords = ["here", "click here", "this", "this page", "link", "this link", "more", "read more"];

    public override string Name => "Links";

    public override string Sample => "[A link to the headings](#headings), to [another file of the guide](sample.md#links), and to [another site](https://www.rfc-editor.org/).";

    public override void AddWriters(HtmlRenderer renderer, RenderContext context) => renderer.ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new LinkElement(context.Target));

    public override void Read(MarkdownDocument document, RenderContext context)
    {
        foreach (var link in document.Descendants<LinkInline>())
        {
            var text = PlainText.Of(link);
            if (link.IsImage) ResolveImage(link, text, context);
            else
            {
                CheckText(link, text, context);
                link.Url = AddressOf(link, link.Url ?? "", context);
                link.Title = null;
            }
        }

        foreach (var link in document.Descendants<AutolinkInline>())
            context.Problem(link, "a bare address is not a link text", "write [where it goes](address)");
    }

    private static void CheckText(LinkInline link, string text, RenderContext context)
    {
        if (text.Length == 0) context.Problem(link, "the link has no text", "write where it goes between the brackets");
        else if (EmptyWords.Contains(text.Trim('.', ' '), StringComparer.OrdinalIgnoreCase))
            context.Problem(link, $"the link text '{text}' says nothing", "write where the link goes");
    }

    private static void ResolveImage(LinkInline link, string text, RenderContext context)
    {
        if (text.Length == 0) context.Problem(link, "the picture has no text alternative", "write between the brackets all that the picture says");
        link.Url = GuideAddress.Resolve(context.Path, link.Url ?? "") ?? "";
    }

    private static string AddressOf(LinkInline link, string url, RenderContext context)
    {
        if (url.StartsWith("https://", StringComparison.Ordinal) && Uri.IsWellFormedUriString(url, UriKind.Absolute)) return url;
        if (url.StartsWith("mailto:", StringComparison.Ordinal) && url.IndexOfAny(['?', '"', '<', ' ']) < 0) return url;
        if (GuideAddress.WithoutFile.Contains(url, StringComparer.Ordinal)) return url;
        if (url.Contains(':', StringComparison.Ordinal) || url.StartsWith('/') || url.Contains('\\', StringComparison.Ordinal))
            return Refuse("only https addresses, mailto: and files of the guide can be linked", "write https://… or a relative path such as ../codes/tv-code.md");

        var (file, anchor) = url.Split('#', 2) is [var before, var after] ? (before, after) : (url, null);
        var path = file.Length == 0 ? context.Path : GuideAddress.Resolve(context.Path, file);
        if (path?.StartsWith("blocks/", StringComparison.Ordinal) is true)
            return Refuse($"the block '{path}' is no page of its own", "give the link the title \"include\" and a paragraph of its own: [text](address \"include\")");
        if (path is null || GuideAddress.Of(path) is not { } address)
            return Refuse($"the link leads to '{url}', which is not a file of the guide", "write the path from this file, for example ../codes/tv-code.md");

        context.Links.Add(new GuideLink(path, anchor, link.Line + 1));
        if (anchor is null) return address;
        return file.Length == 0 && !context.IsShownElsewhere && !TaskListConstruct.IsInItem(link) ? $"#{anchor}" : $"{address}#{anchor}";

        string Refuse(string message, string remedy)
        {
            context.Problem(link, message, remedy);
            return "#";
        }
    }
}
