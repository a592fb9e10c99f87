using Microsoft.Playwright;

namespace NetflixSecurityGuide.BrowserTests;

/// <summary>Ticks that a page could lose: each is saved, or said not to be, whatever the browser refuses and whoever answers.</summary>
public sealed class LostTicksTests(Browser browser, RunningSite site)
{
    private const string Devices = "/checklist?group=devices";

    /// <summary>What Chromium does where all cookies are blocked.</summary>
    private const string Refuse = """
        Object.defineProperty(window, "localStorage", { get() { throw new DOMException("blocked", "SecurityError"); } });
        navigator.locks.request = () => Promise.reject(new DOMException("blocked", "SecurityError"));
        delete window.BroadcastChannel;
        """;

    [Fact]
    public async Task A_browser_that_refuses_locks_storage_and_channels_still_saves()
    {
        await using var window = await browser.OpenAsync();
        await window.AddInitScriptAsync(Refuse);
        var page = await OpenAsync(window);

        await page.GetByRole(AriaRole.Checkbox).First.CheckAsync();

        await Assertions.Expect(page.GetByText("Saved. 1 of")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Where_no_cookie_comes_back_the_reader_is_told_and_led_to_what_still_works()
    {
        var profile = Directory.CreateTempSubdirectory("guide-profile-");
        await using var window = await browser.OpenWithCookiesBlockedAsync(profile.FullName);
        var page = await OpenAsync(window);

        await page.GetByRole(AriaRole.Checkbox).First.CheckAsync();
        await Assertions.Expect(page.GetByText("Your browser keeps no cookies from this site, so ticks can’t be saved here.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "What still works" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Your browser keeps no cookies from this site" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_page_of_a_wifi_instead_of_the_ticks_made_since_breaks_nothing()
    {
        await using var window = await browser.OpenAsync();
        var page = await OpenAsync(window);
        await page.RouteAsync("**/checklist/state*", route => route.FulfillAsync(new() { ContentType = "text/html", Body = "<h1>Sign in</h1>" }));
        await page.EvaluateAsync("() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");

        await page.UnrouteAsync("**/checklist/state*");
        await page.GetByRole(AriaRole.Checkbox).First.CheckAsync();

        await Assertions.Expect(page.GetByText("Saved. 1 of")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Three_quick_ticks_and_a_link_or_a_closed_tab_lose_none(bool isClosed)
    {
        await using var window = await browser.OpenAsync();
        var page = await OpenAsync(window);
        var arrived = new TaskCompletionSource();
        // The answer to the first save never comes.
        await page.RouteAsync("**/checklist", route => { arrived.TrySetResult(); });
        foreach (var index in new[] { 0, 1, 2 }) await page.GetByRole(AriaRole.Checkbox).Nth(index).CheckAsync();
        await arrived.Task;

        if (isClosed) await page.CloseAsync();
        page = isClosed ? await window.NewPageAsync() : page;
        await page.UnrouteAllAsync();
        await page.GotoAsync(site.Of("/guide/devices"));

        await Assertions.Expect(page.Locator("input:checked")).ToHaveCountAsync(3);
        await Assertions.Expect(page.Locator(".item--unsaved")).ToHaveCountAsync(0);
        Assert.Equal(4, (await window.CookiesAsync()).Single(cookie => cookie.Name == "ticks").Value.Split('~').Length);
    }

    [Fact]
    public async Task A_tick_made_before_the_script_came_is_saved()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.NewPageAsync();
        var ticked = new TaskCompletionSource();
        await page.RouteAsync("**/js/checklist*", async route =>
        {
            await ticked.Task;
            await route.ContinueAsync();
        });
        await page.GotoAsync(site.Of(Devices), new() { WaitUntil = WaitUntilState.Commit });
        await page.GetByRole(AriaRole.Checkbox).First.CheckAsync();

        ticked.SetResult();

        await Assertions.Expect(page.GetByText("Saved. 1 of")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task An_answer_that_never_comes_is_said_and_holds_up_no_other_tab()
    {
        await using var window = await browser.OpenAsync();
        var (page, other) = (await OpenAsync(window), await OpenAsync(window));
        await page.Clock.InstallAsync();
        await page.ReloadAsync();
        var arrived = new TaskCompletionSource();
        await page.RouteAsync("**/checklist", route => { arrived.TrySetResult(); });
        await page.GetByRole(AriaRole.Checkbox).First.CheckAsync();
        await arrived.Task;
        await page.Clock.FastForwardAsync(11_000);

        await Assertions.Expect(page.GetByText("Not saved yet. The site does not answer.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Try again" })).ToBeVisibleAsync();
        await other.GetByRole(AriaRole.Checkbox).Nth(1).CheckAsync();
        await Assertions.Expect(other.GetByText("Saved. 2 of")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task An_undo_takes_nothing_back_that_was_ticked_since_in_another_tab()
    {
        await using var window = await browser.OpenAsync();
        await SitePages.TickSomeAsync(window, site);
        var (page, other) = (await window.NewPageAsync(), await window.NewPageAsync());
        await page.GotoAsync(site.Of("/checklist"));
        await other.GotoAsync(site.Of(Devices));
        await page.GetByText("Erase all my ticks").First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Yes, erase all my ticks" }).ClickAsync();
        await Assertions.Expect(page.GetByText("All ticks are erased.")).ToBeVisibleAsync();
        await other.GetByRole(AriaRole.Checkbox).Nth(2).CheckAsync();
        await Assertions.Expect(other.GetByText("Saved. 1 of")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Undo: bring my ticks back" }).ClickAsync();

        await Assertions.Expect(page.Locator("input:checked")).ToHaveCountAsync(5);
    }

    [Fact]
    public async Task After_erasing_the_browser_stores_nothing()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of("/checklist"));
        await page.RouteAsync("**/checklist", route => route.AbortAsync());
        await page.GetByRole(AriaRole.Checkbox).First.CheckAsync();
        await Assertions.Expect(page.GetByText("Not saved yet.")).ToBeVisibleAsync();

        await page.GetByText("Erase all my ticks").First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Yes, erase all my ticks" }).ClickAsync();

        await Assertions.Expect(page.GetByText("There were no ticks to erase.")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("input:checked")).ToHaveCountAsync(0);
        Assert.Equal(0, await page.EvaluateAsync<int>("() => Object.keys(localStorage).filter(key => key.startsWith('unsent')).length"));
    }

    [Fact]
    public async Task On_a_day_that_is_another_where_the_reader_is_dates_are_the_readers()
    {
        // Noon in UTC is one o'clock of the next day in Kiritimati.
        await using var window = await browser.OpenAsync(new() { TimezoneId = "Pacific/Kiritimati" });
        var page = await OpenAsync(window);

        await page.EvaluateAsync(SitePages.OpenDetails);
        await page.GetByRole(AriaRole.Button, new() { Name = "Set aside" }).First.ClickAsync();

        await Assertions.Expect(page.GetByText("Set aside on 26 November 2026. It does not count.")).ToBeVisibleAsync();
    }

    private async Task<IPage> OpenAsync(IBrowserContext window)
    {
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of(Devices));
        return page;
    }
}
