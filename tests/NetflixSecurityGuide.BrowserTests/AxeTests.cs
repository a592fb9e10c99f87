using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using NetflixSecurityGuide.Guide.Facts;

namespace NetflixSecurityGuide.BrowserTests;

/// <summary>Every page, narrow and wide, light and dark, with and without script, against all rules of axe up to WCAG 2.2 AA and best practice.</summary>
public sealed class AxeTests(Browser browser, ShippedSite site)
{
    private static readonly string[] Rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

    /// <summary>The library's own RunAxe brings axe in again for each run and opens a second page to sum up frames, which we don't have.</summary>
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private const string Run = """
        async rules => {
          const { violations } = await axe.run(document, { runOnly: rules, resultTypes: ['violations'] });
          return violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${rule.help}: ${node.html}`));
        }
        """;

    [Theory, MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task Axe_finds_nothing(string address) => await CheckAsync(address, prepare: null);

    [Theory, MemberData(nameof(SitePages.Ticked), MemberType = typeof(SitePages))]
    public async Task Axe_finds_nothing_on_a_page_with_ticks(string address) =>
        await CheckAsync(address, window => SitePages.TickSomeAsync(window, site));

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public async Task Axe_finds_nothing_in_a_theme_that_the_reader_chose(string theme) =>
        await CheckAsync("/guide/password", window => SitePages.ChooseThemeAsync(window, site, theme));

    [Fact]
    public async Task Axe_finds_nothing_on_the_style_guide()
    {
        await using var development = new ShippedSite("Development");

        await CheckAsync(development.Of("/styleguide"), prepare: null);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/guide/password")]
    [InlineData("/checklist")]
    public async Task No_page_asks_whether_scripts_are_on(string address)
    {
        await using var window = await browser.OpenAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of(address));

        var html = await page.ContentAsync();
        var css = await (await page.APIRequest.GetAsync(site.Of(await page.Locator("link[rel=stylesheet]").GetAttributeAsync("href") ?? ""))).TextAsync();
        Assert.DoesNotContain("<noscript", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("scripting", css, StringComparison.OrdinalIgnoreCase);
    }

    private async Task CheckAsync(string address, Func<IBrowserContext, Task>? prepare)
    {
        await using var window = await browser.OpenAsync();
        if (prepare is not null) await prepare(window);
        var page = await window.NewPageAsync();
        var answer = await page.GotoAsync(site.Of(address));
        Assert.Equal(SitePages.IsError(address), answer!.Status >= 400);
        var findings = await FindAsync(page, "script on");

        // Axe itself is a script, so it cannot run in a window without scripts. A page whose own scripts do not come is
        // the same page: nothing on it asks whether scripts are on (see above). Most pages do not change at all by theirs.
        var withScript = await page.ContentAsync();
        await page.RouteAsync("**/*.js", route => route.AbortAsync());
        await page.GotoAsync(site.Of(address));
        if (await page.ContentAsync() != withScript) findings.AddRange(await FindAsync(page, "script off"));

        Findings.None(findings);
    }

    private static async Task<List<string>> FindAsync(IPage page, string script)
    {
        await page.EvaluateAsync(Axe);
        var findings = new List<string>();
        foreach (var width in new[] { 320, 1280 })
        {
            await page.SetViewportSizeAsync(width, 800);
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                findings.AddRange((await page.EvaluateAsync<string[]>(Run, Rules)).Select(finding => $"{width} px, {scheme}, {script}: {finding}"));
            }
        }

        return findings;
    }
}
