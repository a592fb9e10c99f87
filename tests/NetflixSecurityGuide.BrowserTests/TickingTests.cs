using Microsoft.Playwright;

namespace NetflixSecurityGuide.BrowserTests;

public sealed class TickingTests(Browser browser, RunningSite site)
{
    private const string Article = "/guide/devices";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Ticks_are_on_every_page_after_the_browser_is_closed_and_opened_again(bool script)
    {
        string kept;
        await using (var window = await browser.OpenAsync(new() { JavaScriptEnabled = script }))
        {
            var page = await window.NewPageAsync();
            await page.GotoAsync(site.Of(Article));
            foreach (var box in await page.GetByRole(AriaRole.Checkbox).AllAsync()) await box.CheckAsync();
            if (!script) await page.GetByRole(AriaRole.Button, new() { Name = "Save my ticks" }).ClickAsync();
            await Assertions.Expect(page.GetByText("All 5 done", new() { Exact = true })).ToBeVisibleAsync();
            kept = await window.StorageStateAsync();
        }

        await using var later = await browser.OpenAsync(new() { JavaScriptEnabled = script, StorageState = kept });
        var again = await later.NewPageAsync();
        foreach (var address in new[] { Article, "/checklist" })
        {
            await again.GotoAsync(site.Of(address));
            await Assertions.Expect(again.Locator("input:checked")).ToHaveCountAsync(5);
        }
    }

    [Fact]
    public async Task Saving_without_script_comes_back_to_the_same_page()
    {
        await using var window = await browser.OpenAsync(new() { JavaScriptEnabled = false });
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of(Article));

        await page.GetByRole(AriaRole.Checkbox).First.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save my ticks" }).ClickAsync();

        await Assertions.Expect(page.GetByText("1 of 5 done", new() { Exact = true })).ToBeVisibleAsync();
        Assert.Equal(Article, new Uri(page.Url).AbsolutePath);
    }

    [Fact]
    public async Task A_tick_taken_away_stays_away()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of(Article));
        var box = page.GetByRole(AriaRole.Checkbox).First;
        await box.CheckAsync();
        await Assertions.Expect(page.GetByText("1 of 5 done", new() { Exact = true })).ToBeVisibleAsync();

        await box.UncheckAsync();

        await Assertions.Expect(page.GetByText("0 of 5 done", new() { Exact = true })).ToBeVisibleAsync();
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("input:checked")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_whole_line_ticks_its_box()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of(Article));

        await page.Locator(".item__title").First.ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Checkbox).First).ToBeCheckedAsync();
    }
}
