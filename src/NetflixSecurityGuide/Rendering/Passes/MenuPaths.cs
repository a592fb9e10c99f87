using Markdig.Syntax.Inlines;
using Markdig.Syntax;
using NetflixSecurityGuide.Rendering.Elements;

namespace NetflixSecurityGuide.Rendering.Passes;

/// <summary>
/// Marks <c>`Account → Security → Devices`</c> as a path through menus. Menus move, so each path carries the day of
/// the article's last check, and the text around it a link that works whatever the menu is called.
/// </summary>
internal static class MenuPaths
{
    private const string Arrow = " → ";

    public static void Mark(MarkdownDocument document, RenderContext context)
    {
        foreach (var block in document.Descendants<LeafBlock>().Where(block => block.Inline is not null))
        {
            var codes = block.Inline!.Descendants<CodeInline>().Where(code => code.Content.Contains(Arrow, StringComparison.Ordinal)).ToList();
            if (codes.Count == 0) continue;
            if (!HasLinkNearby(block)) context.Problem(block, "a menu path stands alone", "add the page's short address or a link to the same paragraph");
            foreach (var code in codes)
                code.ReplaceBy(new MenuPathInline(code.Content.Split(Arrow), ReferenceEquals(code, codes[^1]) ? context.Checked : null));
        }
    }

    private static bool HasLinkNearby(LeafBlock block) =>
        block.Inline!.Descendants<LinkInline>().Any() || block.Parent is ListItemBlock item && item.Descendants<LinkInline>().Any();
}
