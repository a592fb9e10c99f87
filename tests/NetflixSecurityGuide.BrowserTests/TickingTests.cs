using Microsoft.Playwright;

namespace NetflixSecurityGuide.BrowserTests;

public sealed class TickingTests(Browser browser, RunningSite site) : IClassFixture<Browser>, IClassFixture<RunningSite>
{
    private const string Article = "/guide/devices";

    [Fact]
    public async Task Ticks_are_saved_with_the_button_when_there_is_no_script()
    {
        await using var window = await browser.OpenAsync(new() { JavaScriptEnabled = false });
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of(Article));

        foreach (var box in await page.GetByRole(AriaRole.Checkbox).AllAsync()) await box.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save my ticks" }).ClickAsync();

        await Assertions.Expect(page.GetByText("All 5 done")).ToBeVisibleAsync();
        await page.GotoAsync(site.Of("/checklist"));
        await Assertions.Expect(page.Locator("input:checked")).ToHaveCountAsync(5);
    }

    [Fact]
    public async Task Ticks_are_saved_at_once_with_script()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of(Article));

        foreach (var box in await page.GetByRole(AriaRole.Checkbox).AllAsync()) await box.CheckAsync();

        await Assertions.Expect(page.GetByText("All 5 done")).ToBeVisibleAsync();
        await page.GotoAsync(site.Of("/checklist"));
        await Assertions.Expect(page.Locator("input:checked")).ToHaveCountAsync(5);
    }
}
