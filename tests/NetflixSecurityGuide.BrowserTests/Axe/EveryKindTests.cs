using Microsoft.Playwright;

namespace NetflixSecurityGuide.BrowserTests.Axe;

/// <summary>Each kind of page, narrow and wide, light and dark, with and without script, begun or not, against all rules of axe.</summary>
public sealed class EveryKindTests(Browser browser, ShippedSite site)
{
    /// <summary>The page as it is, without the empty line for short words that scripts add to every page.</summary>
    private const string Html = """
        () => {
          const page = document.documentElement.cloneNode(true);
          page.querySelector('.toast')?.remove();
          return page.outerHTML;
        }
        """;

    [Theory, MemberData(nameof(SitePages.Kinds), MemberType = typeof(SitePages))]
    public async Task Axe_finds_nothing_in_any_width_and_theme_with_and_without_script(string address)
    {
        await using var window = await browser.OpenAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of(address));
        // Narrow and light it is one of every page (EveryPageTests).
        List<string> findings =
        [
            .. await AxeRun.FindAsync(page, 1280, ColorScheme.Light, AxeRules.All),
            .. await AxeRun.FindAsync(page, 1280, ColorScheme.Dark, AxeRules.Colours),
            .. await AxeRun.FindAsync(page, 320, ColorScheme.Dark, AxeRules.Colours),
        ];

        // Axe itself is a script, so it cannot run in a window without scripts. A page whose own scripts do not come is
        // the same page: nothing on it asks whether scripts are on (see below). Many pages do not change by theirs.
        var withScript = await page.EvaluateAsync<string>(Html);
        await page.RouteAsync("**/*.js", route => route.AbortAsync());
        await page.GotoAsync(site.Of(address));
        if (await page.EvaluateAsync<string>(Html) != withScript)
        {
            findings.AddRange((await AxeRun.FindAsync(page, 320, ColorScheme.Light, AxeRules.All)).Select(WithoutScript));
            findings.AddRange((await AxeRun.FindAsync(page, 320, ColorScheme.Dark, AxeRules.Colours)).Select(WithoutScript));
        }

        Findings.None(findings);
    }

    [Theory, MemberData(nameof(SitePages.Ticked), MemberType = typeof(SitePages))]
    public async Task Axe_finds_nothing_on_a_page_with_ticks(string address)
    {
        await using var window = await browser.OpenAsync();
        await SitePages.TickSomeAsync(window, site);
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of(address));

        Findings.None(await FindAsync(page));
    }

    [Theory]
    [InlineData("light", ColorScheme.Dark)]
    [InlineData("dark", ColorScheme.Light)]
    public async Task Axe_finds_no_bad_colours_where_the_reader_chose_another_theme_than_the_system(string theme, ColorScheme system)
    {
        await using var window = await browser.OpenAsync();
        await SitePages.ChooseThemeAsync(window, site, theme);
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of("/guide/password"));

        Findings.None([.. await AxeRun.FindAsync(page, 320, system, AxeRules.Colours)]);
    }

    [Fact]
    public async Task Axe_finds_nothing_on_the_style_guide()
    {
        await using var development = new ShippedSite("Development");
        await using var window = await browser.OpenAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(development.Of("/styleguide"));

        Findings.None(await FindAsync(page));
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

    private static string WithoutScript(string finding) => $"without script, {finding}";

    private static async Task<List<string>> FindAsync(IPage page)
    {
        var findings = new List<string>();
        foreach (var width in new[] { 1280, 320 })
        {
            findings.AddRange(await AxeRun.FindAsync(page, width, ColorScheme.Light, AxeRules.All));
            findings.AddRange(await AxeRun.FindAsync(page, width, ColorScheme.Dark, AxeRules.Colours));
        }

        return findings;
    }
}
