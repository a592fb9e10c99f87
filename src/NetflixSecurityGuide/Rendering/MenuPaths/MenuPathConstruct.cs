using System.Text.RegularExpressions;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;
using Markdig.Syntax;

namespace NetflixSecurityGuide.Rendering.MenuPaths;

/// <summary>
/// Marks <c>`Account → Security → Devices`</c> as a path through menus. Menus move, so each path carries the day of
/// the article's last check, and the text around it a link that works whatever the menu is called.
/// </summary>
internal sealed partial class MenuPathConstruct : Construct
{
    private const string Arrow = " → ";

    public override string Name => "Menu paths";

    public override string Sample => "Open `netflix.com/account`, or `Account → Security → Access and devices`.";

    public override void AddWriters(HtmlRenderer renderer, RenderContext context) => renderer.ObjectRenderers.Insert(0, new MenuPathElement(context.Target, context.Words));

    public override void Read(MarkdownDocument document, RenderContext context)
    {
        RefuseOtherArrows(document, context);
        foreach (var block in document.Descendants<LeafBlock>().Where(block => block.Inline is not null))
        {
            var codes = block.Inline!.Descendants<CodeInline>().Where(code => code.Content.Contains(Arrow, StringComparison.Ordinal)).ToList();
            if (codes.Count == 0) continue;
            if (!HasLinkNearby(block)) context.Problem(block, "a menu path stands alone", "add the page's short address or a link to the same paragraph");
            foreach (var code in codes)
                code.ReplaceBy(new MenuPathInline(code.Content.Split(Arrow), context.Words.Language.Arrow, ReferenceEquals(code, codes[^1]) ? context.Checked : null));
        }
    }

    /// <summary>Keyboards have no arrow, and a path with another one would get no date.</summary>
    private static void RefuseOtherArrows(MarkdownDocument document, RenderContext context)
    {
        foreach (var code in document.Descendants<CodeInline>().Where(code => OtherArrow().IsMatch(code.Content)))
            context.Problem(code, $"the menu path '{code.Content}' has another arrow", $"copy this one, with a space on each side: `{OtherArrow().Replace(code.Content, Arrow)}`");
        foreach (var literal in document.Descendants<LiteralInline>().Where(literal => literal.Parent is EmphasisInline && literal.Content.AsSpan().Contains(Arrow, StringComparison.Ordinal)))
            context.Problem(literal, $"the menu path '{literal.Content}' has no date", $"write it between backticks: `{literal.Content}`");
    }

    [GeneratedRegex(@"(?<=[\w.)…]) *(-+>|=+>|[›»➜➔➝⇒▸▶>]) *(?=\w)|(?<=\w)(→ ?| →)(?=\w)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex OtherArrow();

    private static bool HasLinkNearby(LeafBlock block) =>
        block.Inline!.Descendants<LinkInline>().Any() || block.Parent is ListItemBlock item && item.Descendants<LinkInline>().Any();
}
