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
        if (!Tree.All<CodeInline>(document).Exists(IsPath)) return;
        foreach (var block in Tree.All<LeafBlock>(document))
        {
            var codes = Tree.All<CodeInline>(block).FindAll(IsPath);
            if (codes.Count == 0) continue;
            if (!HasLinkNearby(block)) context.Problem(block, "a menu path stands alone", "add the page's short address or a link to the same paragraph");
            foreach (var code in codes)
                code.ReplaceBy(new MenuPathInline(code.Content.Split(Arrow), context.Words.Language.Arrow, ReferenceEquals(code, codes[^1]) ? context.Checked : null));
        }
    }

    /// <summary>Keyboards have no arrow, and a path with another one would get no date.</summary>
    private static void RefuseOtherArrows(MarkdownDocument document, RenderContext context)
    {
        foreach (var code in Tree.All<CodeInline>(document).Where(code => OtherArrow().IsMatch(code.Content)))
            context.Problem(code, $"the menu path '{code.Content}' has another arrow", $"copy this one, with a space on each side: `{OtherArrow().Replace(code.Content, Arrow)}`");
        foreach (var literal in Tree.All<LiteralInline>(document).Where(literal => literal.Parent is EmphasisInline && literal.Content.AsSpan().Contains(Arrow, StringComparison.Ordinal)))
            context.Problem(literal, $"the menu path '{literal.Content}' has no date", $"write it between backticks: `{literal.Content}`");
    }

    [GeneratedRegex(@"(?<=[\w.)…]) *(-+>|=+>|[›»➜➔➝⇒▸▶>]) *(?=\w)|(?<=\w)(→ ?| →)(?=\w)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex OtherArrow();

    private static bool IsPath(CodeInline code) => code.Content.Contains(Arrow, StringComparison.Ordinal);

    private static bool HasLinkNearby(LeafBlock block) =>
        Tree.All<LinkInline>(block).Count > 0 || block.Parent is ListItemBlock item && Tree.All<LinkInline>(item).Count > 0;
}
