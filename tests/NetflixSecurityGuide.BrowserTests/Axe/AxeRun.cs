using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace NetflixSecurityGuide.BrowserTests.Axe;

/// <summary>Asks axe what is wrong with a page, in one width and one theme.</summary>
internal static class AxeRun
{
    /// <summary>The library's own RunAxe brings axe in again for each run and opens a second page to sum up frames, which we don't have.</summary>
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    private const string Run = """
        async kind => {
          const colours = ['color-contrast', 'link-in-text-block'];
          const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
          const { violations } = await axe.run(document, {
            runOnly: kind === 'Colours' ? colours : all,
            rules: kind === 'Structure' ? Object.fromEntries(colours.map(rule => [rule, { enabled: false }])) : {},
            resultTypes: ['violations'],
          });
          return violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${rule.help}: ${node.html}`));
        }
        """;

    public static async Task<IEnumerable<string>> FindAsync(IPage page, int width, ColorScheme scheme, AxeRules rules)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window")) await page.EvaluateAsync(Script);
        await page.SetViewportSizeAsync(width, 800);
        await page.EmulateMediaAsync(new() { ColorScheme = scheme });
        return (await page.EvaluateAsync<string[]>(Run, rules.ToString())).Select(finding => $"{width} px, {scheme}: {finding}");
    }
}
