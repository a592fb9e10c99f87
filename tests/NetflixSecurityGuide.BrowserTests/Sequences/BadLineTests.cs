using Microsoft.Playwright;

namespace NetflixSecurityGuide.BrowserTests.Sequences;

/// <summary>Faults that the random sequences led to, each in its shortest form.</summary>
public sealed class BadLineTests(Browser browser, BadLineSite site) : IClassFixture<BadLineSite>, IDisposable
{
    [Fact]
    public async Task An_answer_cut_in_half_is_no_page_of_a_wifi_and_one_retry_saves_what_was_ticked_since()
    {
        await using var window = await browser.OpenAsync();
        var page = await OpenAsync(window);
        var boxes = page.GetByRole(AriaRole.Checkbox);
        var (failures, thrice) = (0, new TaskCompletionSource());
        page.RequestFailed += (_, _) =>
        {
            if (Interlocked.Increment(ref failures) == 3) thrice.SetResult();
        };
        site.Line.State = Line.AnswerCut;
        await boxes.Nth(0).CheckAsync();
        await Assertions.Expect(page.GetByText("Not saved yet. Check your connection.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();
        await boxes.Nth(1).CheckAsync();
        await thrice.Task;
        await Assertions.Expect(page.GetByText("Not saved yet. Check your connection.")).ToBeVisibleAsync();

        site.Line.State = Line.Good;
        await page.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();

        await Assertions.Expect(page.GetByText("Saved. 2 of")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Words_said_while_a_tick_waited_go_when_another_tab_has_saved_it()
    {
        await using var window = await browser.OpenAsync();
        await SitePages.TickSomeAsync(window, site);
        // However slow the machine, no limit of a page passes.
        await window.AddInitScriptAsync("const later = setTimeout; globalThis.setTimeout = (work, time) => time < 1000 && later(work, time);");
        var (page, other) = (await OpenAsync(window), await OpenAsync(window));
        var (held, waiting) = (await HoldAsync(page), await HoldAsync(other));
        await page.GetByRole(AriaRole.Checkbox).Nth(1).CheckAsync();
        var first = await held.Task;
        await other.GetByRole(AriaRole.Checkbox).Nth(2).CheckAsync();
        await page.GetByRole(AriaRole.Checkbox).Nth(3).CheckAsync();

        // The other tab waits for its turn before this one asks for another.
        await first.ContinueAsync();
        await Assertions.Expect(page.GetByText("Saved.")).ToBeVisibleAsync();
        await (await waiting.Task).ContinueAsync();

        await Assertions.Expect(other.GetByText("Saved.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status).First).ToBeEmptyAsync();
    }

    [Fact]
    public async Task An_answer_from_before_another_tabs_save_is_asked_for_again()
    {
        await using var window = await browser.OpenAsync();
        await SitePages.TickSomeAsync(window, site);
        await window.AddInitScriptAsync("navigator.locks.request = () => Promise.reject(new Error('refused'))");
        var (page, other) = (await OpenAsync(window), await OpenAsync(window));
        var held = new TaskCompletionSource<(IRoute Route, IAPIResponse Old)>();
        await page.RouteAsync("**/checklist/state*", async route => held.SetResult((route, await route.FetchAsync())), new() { Times = 1 });
        await page.EvaluateAsync("() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
        var (route, old) = await held.Task;
        // The page sleeps for so long that the other waits for it no more.
        await other.EvaluateAsync("() => Object.keys(localStorage).filter(key => key.startsWith('under-way ')).forEach(key => localStorage.removeItem(key))");
        await other.GetByRole(AriaRole.Checkbox).Nth(3).CheckAsync();
        await Assertions.Expect(other.GetByText("Saved.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Checkbox).Nth(3)).ToBeCheckedAsync();

        var again = page.WaitForResponseAsync(answer => answer.Url.Contains("/checklist/state", StringComparison.Ordinal) && answer.Request != route.Request);
        await route.FulfillAsync(new() { Response = old });
        await again;

        await Assertions.Expect(page.GetByRole(AriaRole.Checkbox).Nth(3)).ToBeCheckedAsync();
        await Assertions.Expect(other.GetByRole(AriaRole.Checkbox).Nth(3)).ToBeCheckedAsync();
    }

    [Fact]
    public async Task A_page_older_than_a_save_says_so_where_it_cannot_ask_and_asks_again()
    {
        await using var window = await browser.OpenAsync();
        await SitePages.TickSomeAsync(window, site);
        var page = await OpenAsync(window);
        // The next page is asked for before the box is saved as open, and comes after it.
        var next = new TaskCompletionSource<(IRoute Route, IAPIResponse Old)>();
        await page.RouteAsync("**/guide/inbox", async route => next.SetResult((route, await route.FetchAsync())), new() { Times = 1 });
        var loaded = page.GotoAsync(site.Of("/guide/inbox"));
        var (route, old) = await next.Task;
        var other = await window.NewPageAsync();
        await other.GotoAsync(site.Of("/guide/inbox"));
        await other.Locator("input[value=inbox-2fa]").UncheckAsync();
        await Assertions.Expect(other.GetByText("Saved.")).ToBeVisibleAsync();
        site.Line.State = Line.AnswerCut;
        await route.FulfillAsync(new() { Response = old });
        await loaded;

        await Assertions.Expect(page.GetByText("Check your connection. This list may be out of date.")).ToBeVisibleAsync();
        site.Line.State = Line.Good;
        await page.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();

        await Assertions.Expect(page.Locator("input[value=inbox-2fa]")).Not.ToBeCheckedAsync();
        await Assertions.Expect(page.Locator(".item__box").First).ToBeFocusedAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status).First).ToBeEmptyAsync();
    }

    [Fact]
    public async Task A_save_whose_message_missed_another_tab_is_shown_there()
    {
        await using var window = await browser.OpenAsync();
        await SitePages.TickSomeAsync(window, site);
        await window.AddInitScriptAsync("BroadcastChannel.prototype.postMessage = () => {}");
        var (page, other) = (await OpenAsync(window), await OpenAsync(window));

        await other.GetByRole(AriaRole.Checkbox).Nth(3).CheckAsync();
        await Assertions.Expect(other.GetByText("Saved.")).ToBeVisibleAsync();

        var progress = await other.Locator("[data-progress=devices] .progress__text").First.TextContentAsync();
        await Assertions.Expect(page.Locator("[data-progress=devices] .progress__text").First).ToHaveTextAsync(progress!);
        await Assertions.Expect(page.GetByRole(AriaRole.Checkbox).Nth(3)).ToBeCheckedAsync();
    }

    public void Dispose()
    {
        site.Line.State = Line.Good;
        site.Line.LetGo();
    }

    private static async Task<TaskCompletionSource<IRoute>> HoldAsync(IPage page)
    {
        var held = new TaskCompletionSource<IRoute>();
        await page.RouteAsync("**/checklist", held.SetResult, new() { Times = 1 });
        return held;
    }

    private async Task<IPage> OpenAsync(IBrowserContext window)
    {
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of("/guide/devices"));
        return page;
    }
}
