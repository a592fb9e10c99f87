using System.Text;
using Microsoft.Playwright;

namespace NetflixSecurityGuide.BrowserTests;

public sealed class PrintTests(Browser browser, ShippedSite site)
{
    [Theory]
    [InlineData("/guide/password")]
    [InlineData("/checklist")]
    [InlineData("/guide/print")]
    [InlineData("/codes/sign-in-code")]
    [InlineData(SitePages.Plan)]
    public async Task A_page_prints_black_on_white_without_what_only_a_screen_can_do(string address)
    {
        await using var window = await browser.OpenAsync(new() { ColorScheme = ColorScheme.Dark });
        await SitePages.ChooseThemeAsync(window, site, "dark");
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of(address));
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("nav:visible, button:visible, .door:visible, .skip-link:visible")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("body")).ToHaveCSSAsync("background-color", "rgb(255, 255, 255)");
        await Assertions.Expect(page.Locator("body")).ToHaveCSSAsync("color", "rgb(0, 0, 0)");
        Assert.Empty(await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('.answer, .alert, .item, .chapter')]
              .filter(part => (getComputedStyle(part).backgroundColor.match(/[0-9.]+/g) ?? []).slice(0, 3).some(channel => channel < 200)
                && !getComputedStyle(part).backgroundColor.endsWith(', 0)'))
              .map(part => `dark on paper: ${part.className}`)
            """));
        var pdf = await page.PdfAsync(new() { Format = "A4", PrintBackground = true });
        Assert.StartsWith("%PDF", Encoding.ASCII.GetString(pdf), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ticks_are_on_the_paper()
    {
        await using var window = await browser.OpenAsync();
        await SitePages.TickSomeAsync(window, site);
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of("/guide/print"));

        await Assertions.Expect(page.GetByText("☑")).Not.ToHaveCountAsync(0);
        await Assertions.Expect(page.GetByText("☐")).Not.ToHaveCountAsync(0);
    }
}
