using Microsoft.Playwright;

namespace NetflixSecurityGuide.BrowserTests;

public sealed class ErasingTests(Browser browser, RunningSite site)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task All_ticks_can_be_erased_and_brought_back(bool script)
    {
        await using var window = await browser.OpenAsync(new() { JavaScriptEnabled = script });
        var page = await OpenAsync(window);

        await EraseAsync(page);
        await Assertions.Expect(page.GetByText(script ? "All ticks are erased." : "Your ticks are erased")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("input:checked")).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo: bring my ticks back" }).ClickAsync();

        await Assertions.Expect(page.Locator("input:checked")).ToHaveCountAsync(4);
        await page.GotoAsync(site.Of("/checklist"));
        await Assertions.Expect(page.Locator("input:checked")).ToHaveCountAsync(4);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Erased_ticks_stay_erased(bool script)
    {
        await using var window = await browser.OpenAsync(new() { JavaScriptEnabled = script });
        var page = await OpenAsync(window);

        await EraseAsync(page);
        await Assertions.Expect(page.GetByText(script ? "All ticks are erased." : "Your ticks are erased")).ToBeVisibleAsync();

        // Without script the way back waits in a cookie that only that page gets, for ten minutes.
        Assert.Equal(script ? [] : ["erased"], (await window.CookiesAsync()).Select(cookie => cookie.Name));
        await page.GotoAsync(site.Of("/checklist"));
        await Assertions.Expect(page.Locator("input:checked")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_failed_erasing_is_said_and_takes_nothing_away()
    {
        await using var window = await browser.OpenAsync();
        var page = await OpenAsync(window);
        await page.RouteAsync("**/checklist/erase", route => route.AbortAsync());

        await EraseAsync(page);

        await Assertions.Expect(page.GetByText("Nothing was erased.")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("input:checked")).ToHaveCountAsync(4);
    }

    private async Task<IPage> OpenAsync(IBrowserContext window)
    {
        await SitePages.TickSomeAsync(window, site);
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of("/checklist"));
        await Assertions.Expect(page.Locator("input:checked")).ToHaveCountAsync(4);
        return page;
    }

    private static async Task EraseAsync(IPage page)
    {
        await page.GetByText("Erase all my ticks").First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Yes, erase all my ticks" }).ClickAsync();
    }
}
