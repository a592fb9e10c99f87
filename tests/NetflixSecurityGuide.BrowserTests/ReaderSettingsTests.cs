using Microsoft.Playwright;

namespace NetflixSecurityGuide.BrowserTests;

/// <summary>What a reader has set in the system or the browser: colours of their own, less motion, light or dark.</summary>
public sealed class ReaderSettingsTests(Browser browser, RunningSite site)
{
    private const string Borderless = """
        () => [...document.querySelectorAll('.item, .button, .door, .answer, .alert, .theme button, .pager a, progress')]
          .filter(part => part.checkVisibility() && parseFloat(getComputedStyle(part)[part.matches('.item') ? 'borderTopWidth' : 'borderInlineStartWidth']) < 1)
          .map(part => part.outerHTML.slice(0, 100))
        """;

    /// <summary>The browser paints the page's colour behind text, so words in that colour are blank.</summary>
    private const string Blank = """
        () => [...document.querySelectorAll('button, .button, .door, summary, .mark, mark')]
          .filter(part => part.checkVisibility() && getComputedStyle(part).forcedColorAdjust !== 'none' && getComputedStyle(part).color === getComputedStyle(document.body).backgroundColor)
          .map(part => part.outerHTML.slice(0, 100))
        """;

    [Theory]
    [InlineData("/")]
    [InlineData("/guide/devices")]
    [InlineData("/checklist")]
    [InlineData("/codes")]
    [InlineData("/facts")]
    [InlineData("/recover")]
    [InlineData(SitePages.Plan)]
    [InlineData("/search?q=password")]
    public async Task With_forced_colours_no_button_is_blank(string address)
    {
        await using var window = await browser.OpenAsync(new() { ForcedColors = ForcedColors.Active });
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of(address));

        Findings.None(await page.EvaluateAsync<string[]>(Blank));
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task With_forced_colours_every_part_keeps_its_edge(ColorScheme scheme)
    {
        await using var window = await browser.OpenAsync(new() { ForcedColors = ForcedColors.Active, ColorScheme = scheme });
        await SitePages.TickSomeAsync(window, site);
        var page = await window.NewPageAsync();
        var findings = new List<string>();
        foreach (var address in new[] { "/", "/guide/devices", "/checklist", "/codes", "/facts", "/recover" })
        {
            await page.GotoAsync(site.Of(address));
            findings.AddRange(await page.EvaluateAsync<string[]>(Borderless));
        }

        Findings.None(findings);
    }

    [Fact]
    public async Task With_forced_colours_progress_and_the_chosen_theme_are_still_seen()
    {
        await using var window = await browser.OpenAsync(new() { ForcedColors = ForcedColors.Active });
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of("/checklist"));

        // The browser's own bar, because it paints ours in one colour.
        await Assertions.Expect(page.GetByRole(AriaRole.Progressbar).First).ToHaveCSSAsync("appearance", "auto");
        var chosen = await StyleAsync(page.GetByRole(AriaRole.Button, new() { Name = "System" }), "backgroundColor");
        Assert.NotEqual(chosen, await StyleAsync(page.GetByRole(AriaRole.Button, new() { Name = "Light" }), "backgroundColor"));
    }

    [Fact]
    public async Task With_forced_colours_drawings_use_them_too()
    {
        await using var window = await browser.OpenAsync(new() { ForcedColors = ForcedColors.Active, ColorScheme = ColorScheme.Dark });
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of("/guide/devices"));

        Assert.Equal(await StyleAsync(page.Locator("body"), "backgroundColor"), await StyleAsync(page.Locator(".figure .soft").First, "fill"));
    }

    [Fact]
    public async Task With_reduced_motion_nothing_moves()
    {
        await using var window = await browser.OpenAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of("/guide/devices"));

        Assert.Equal("auto", await StyleAsync(page.Locator("html"), "scrollBehavior"));
        var moving = await page.EvaluateAsync<int>("""
            () => document.getAnimations().length + [...document.querySelectorAll('*')].filter(element => {
              const style = getComputedStyle(element);
              return style.transitionDuration !== '0s' || style.animationName !== 'none';
            }).length
            """);
        Assert.Equal(0, moving);
    }

    [Theory]
    [InlineData("light", ColorScheme.Light)]
    [InlineData("dark", ColorScheme.Dark)]
    public async Task A_chosen_theme_has_the_same_colours_as_that_of_the_system(string theme, ColorScheme scheme)
    {
        await using var byChoice = await browser.OpenAsync(new() { ColorScheme = scheme == ColorScheme.Dark ? ColorScheme.Light : ColorScheme.Dark });
        await SitePages.ChooseThemeAsync(byChoice, site, theme);
        await using var bySystem = await browser.OpenAsync(new() { ColorScheme = scheme });

        Assert.Equal(await ColoursAsync(bySystem), await ColoursAsync(byChoice));
    }

    private async Task<string> ColoursAsync(IBrowserContext window)
    {
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of("/checklist"));
        return await page.EvaluateAsync<string>("""
            () => {
              const [body, link, door] = ['body', 'main a', '.door'].map(part => getComputedStyle(document.querySelector(part)));
              return [body.backgroundColor, body.color, link.color, door.backgroundColor, door.color].join('\n');
            }
            """);
    }

    private static Task<string> StyleAsync(ILocator part, string property) => part.EvaluateAsync<string>($"part => getComputedStyle(part).{property}");
}
