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

    public override void AddWriters(HtmlRenderer renderer, RenderContext context) => renderer.ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new LinkElement(context));

    public override void Read(MarkdownDocument document, RenderContext context)
    {
        foreach (var link in Tree.All<LinkInline>(document).Where(link => !link.IsImage))
        {
            CheckText(link, PlainText.Of(link), context);
            link.Url = AddressOf(link, link.Url ?? "", context);
            link.Title = null;
        }

        foreach (var link in Tree.All<AutolinkInline>(document))
            context.Problem(link, $"the bare address '{link.Url}' is not a link text", "write [where it goes](address)");
    }

    private static void CheckText(LinkInline link, string text, RenderContext context)
    {
        if (text.Length == 0) context.Problem(link, "the link has no text", "write where it goes between the brackets");
        else if (EmptyWords.Contains(text.Trim('.', ' '), StringComparer.OrdinalIgnoreCase))
            context.Problem(link, $"the link text '{text}' says nothing", "write where the link goes");
    }

    private static string AddressOf(LinkInline link, string url, RenderContext context)
    {
        if (WebAddress.TryRead(url) is { } web) return web;
        if (context.Own.Linkable.Contains(url)) return url;
        if (LinkProblem.Of(url, context.Path) is var (message, remedy))
        {
            context.Problem(link, message, remedy);
            return "#";
        }

        var (file, anchor) = url.Split('#', 2) is [var before, var after] ? (before, after) : (url, null);
        var path = file.Length == 0 ? context.Path : GuideAddress.Resolve(context.Path, file)!;
        context.Links.Add(new GuideLink(path, anchor, link.Line + 1));
        var address = GuideAddress.Of(path)!;
        if (anchor is null) return address;
        return file.Length == 0 && !context.IsShownElsewhere && !TaskListConstruct.IsInItem(link) ? $"#{anchor}" : $"{address}#{anchor}";
    }
}
