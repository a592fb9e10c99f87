using Microsoft.Playwright;

namespace NetflixSecurityGuide.BrowserTests;

/// <summary>What one page does is seen on the others.</summary>
public sealed class SeveralPagesTests(Browser browser, RunningSite site)
{
    private const string Article = "/guide/devices";

    [Fact]
    public async Task Other_open_tabs_follow()
    {
        await using var window = await browser.OpenAsync();
        var (list, article) = (await window.NewPageAsync(), await window.NewPageAsync());
        await list.GotoAsync(site.Of("/checklist"));
        await article.GotoAsync(site.Of(Article));

        await article.GetByRole(AriaRole.Checkbox).First.CheckAsync();

        await Assertions.Expect(list.Locator("input:checked")).ToHaveCountAsync(1);
        await Assertions.Expect(list.Locator("[data-progress=all]").GetByText("1 of ")).ToBeVisibleAsync();

        await list.EvaluateAsync(SitePages.OpenDetails);
        await list.Locator("input:checked").UncheckAsync();
        await Assertions.Expect(article.Locator("input:checked")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(Article)]
    [InlineData("/checklist")]
    [InlineData("/")]
    public async Task Going_back_shows_the_ticks_made_since(string address)
    {
        await using var window = await browser.OpenAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of(address));
        await page.GotoAsync(site.Of("/guide/inbox"));
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Look through the devices that are signed in" }).CheckAsync();
        await Assertions.Expect(page.GetByText("1 of 6 done", new() { Exact = true })).ToBeVisibleAsync();

        await page.GoBackAsync();

        await Assertions.Expect(page.Locator("[data-progress=devices], [data-progress=group-devices]").GetByText("1 of 5 done").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_page_that_the_browser_kept_in_memory_asks_for_the_ticks_made_since()
    {
        await using var window = await browser.OpenAsync();
        var (kept, other) = (await window.NewPageAsync(), await window.NewPageAsync());
        // A page in the back-forward cache hears of nothing that happens meanwhile.
        await kept.AddInitScriptAsync("const listen = addEventListener; globalThis.addEventListener = (kind, ...rest) => kind === 'storage' || listen(kind, ...rest);");
        await kept.GotoAsync(site.Of(SitePages.Plan));
        await other.GotoAsync(site.Of("/guide/inbox"));
        await other.AddInitScriptAsync("delete globalThis.BroadcastChannel");
        await other.ReloadAsync();
        await other.Locator("#tick-inbox-password").CheckAsync();
        await Assertions.Expect(other.Locator("[data-progress=inbox]").GetByText("1 of")).ToBeVisibleAsync();
        await Assertions.Expect(kept.Locator("#tick-inbox-password")).Not.ToBeCheckedAsync();

        await kept.EvaluateAsync("() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");

        await Assertions.Expect(kept.Locator("#tick-inbox-password")).ToBeCheckedAsync();
    }

    [Fact]
    public async Task An_old_tab_does_not_take_back_what_a_newer_one_ticked()
    {
        await using var window = await browser.OpenAsync(new() { JavaScriptEnabled = false });
        var (old, newer) = (await window.NewPageAsync(), await window.NewPageAsync());
        await old.GotoAsync(site.Of(Article));
        await newer.GotoAsync(site.Of(Article));
        await TickAndSaveAsync(newer, 0);
        await Assertions.Expect(newer.GetByText("1 of 5 done", new() { Exact = true })).ToBeVisibleAsync();

        await TickAndSaveAsync(old, 1);

        await Assertions.Expect(old.Locator("input:checked")).ToHaveCountAsync(2);
    }

    private static async Task TickAndSaveAsync(IPage page, int box)
    {
        await page.GetByRole(AriaRole.Checkbox).Nth(box).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save my ticks" }).ClickAsync();
    }
}
