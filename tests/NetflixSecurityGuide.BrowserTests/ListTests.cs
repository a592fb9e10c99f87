using Microsoft.Playwright;
using NetflixSecurityGuide.Tests;

namespace NetflixSecurityGuide.BrowserTests;

/// <summary>The checklist in a real browser, with script where the name does not say otherwise.</summary>
public sealed class ListTests(Browser browser, RunningSite site)
{
    private const string SetAside = "Set aside: Look through the devices that are signed in";
    private const string TakeBack = "Take it back: Look through the devices that are signed in";

    /// <summary>Counts how often each live region says something else.</summary>
    internal const string CountWords = """
        () => {
          window.said = [];
          for (const region of document.querySelectorAll("[role=status]"))
            new MutationObserver(() => window.said.push(region.textContent)).observe(region, { childList: true, characterData: true, subtree: true });
        }
        """;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_item_is_set_aside_and_taken_back_with_and_without_script(bool script)
    {
        await using var window = await browser.OpenAsync(new() { JavaScriptEnabled = script });
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of("/checklist"));
        await page.EvaluateAsync(SitePages.OpenDetails);

        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Give Netflix a password" }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = SetAside }).ClickAsync();
        await Assertions.Expect(page.GetByText($"1 of {FixtureGuide.Items - 1} done").First).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Checkbox, new() { Name = "Look through the devices" })).ToHaveCountAsync(0);
        await Assertions.Expect(page.GetByText("Set aside on 25 November 2026. It does not count.")).ToBeVisibleAsync();

        await page.EvaluateAsync(SitePages.OpenDetails);
        await page.GetByRole(AriaRole.Button, new() { Name = TakeBack }).ClickAsync();
        await Assertions.Expect(page.GetByText($"1 of {FixtureGuide.Items} done").First).ToBeVisibleAsync();
        await page.GotoAsync(site.Of("/checklist?group=devices"));
        await Assertions.Expect(page.GetByRole(AriaRole.Checkbox, new() { Name = "Look through the devices" })).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_last_tick_ends_the_list_and_offers_the_calendar_with_and_without_script(bool script)
    {
        await using var window = await browser.OpenAsync(new() { JavaScriptEnabled = script });
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of("/checklist"));
        await page.EvaluateAsync(SitePages.OpenDetails);
        var finish = page.Locator(".finish").GetByText("Put the monthly check in my calendar");
        await Assertions.Expect(finish).ToBeHiddenAsync();

        foreach (var box in await page.GetByRole(AriaRole.Checkbox).AllAsync()) await box.CheckAsync();
        if (!script) await page.GetByRole(AriaRole.Button, new() { Name = "Save my ticks" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Your list is done" })).ToBeVisibleAsync();
        await Assertions.Expect(finish).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_screen_reader_hears_each_change_once()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of("/checklist"));
        await page.EvaluateAsync(SitePages.OpenDetails);
        await page.EvaluateAsync(CountWords);

        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Give Netflix a password" }).CheckAsync();
        await Assertions.Expect(page.GetByText($"Saved. 1 of {FixtureGuide.Items} done.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = SetAside }).ClickAsync();
        await Assertions.Expect(page.GetByText($"Set aside. 1 of {FixtureGuide.Items - 1} done.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = TakeBack })).ToBeFocusedAsync();

        // What takes a second, as on a busy machine, is said to be not saved yet.
        var said = (await page.EvaluateAsync<string[]>("window.said")).Where(words => words != "Not saved yet.");
        Assert.Equal([$"Saved. 1 of {FixtureGuide.Items} done.", $"Set aside. 1 of {FixtureGuide.Items - 1} done."], said);
    }

    [Fact]
    public async Task Enter_in_a_box_saves_and_sets_nothing_aside_without_script()
    {
        await using var window = await browser.OpenAsync(new() { JavaScriptEnabled = false });
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of("/checklist?group=devices"));

        var box = page.GetByRole(AriaRole.Checkbox, new() { Name = "Look through the devices" });
        await box.CheckAsync();
        await box.PressAsync("Enter");

        await Assertions.Expect(page.GetByText($"1 of {FixtureGuide.Items} done")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_one_thing_to_do_today_follows_the_ticks()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of("/checklist"));
        await page.EvaluateAsync(SitePages.OpenDetails);
        await Assertions.Expect(page.Locator("[data-next] a")).ToHaveTextAsync("Give Netflix a password that no other site knows");

        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Give Netflix a password" }).CheckAsync();

        await Assertions.Expect(page.Locator("[data-next] a")).ToHaveTextAsync("Turn on 2FA for your inbox");
        await Assertions.Expect(page.Locator("[data-next] a")).ToHaveAttributeAsync("href", "/guide/inbox#item-inbox-2fa");
    }

    [Fact]
    public async Task A_save_that_fails_can_be_tried_again()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of("/checklist?group=devices"));
        await page.RouteAsync("**/checklist", route => route.AbortAsync());

        var box = page.GetByRole(AriaRole.Checkbox).First;
        await box.ClickAsync();
        await Assertions.Expect(page.GetByText("Not saved yet. Check your connection.")).ToBeVisibleAsync();
        await page.EvaluateAsync(SitePages.OpenDetails);
        await page.RunAndWaitForRequestAsync(() => page.GetByRole(AriaRole.Button, new() { Name = SetAside }).ClickAsync(), "**/checklist");
        // The words are the same as after the first failure; the save has ended when its turn is over.
        await page.EvaluateAsync("() => navigator.locks.request('ticks', () => true)");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = SetAside })).ToBeVisibleAsync();
        await page.UnrouteAsync("**/checklist");
        await page.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();

        await Assertions.Expect(page.GetByText($"Set aside. 0 of {FixtureGuide.Items - 1} done.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_filter_takes_items_out_of_the_page_without_script()
    {
        await using var window = await browser.OpenAsync(new() { JavaScriptEnabled = false });
        await TicksAsync(window, "1~review-devices.t20261001~unique-password.t20261125");
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of("/checklist"));
        await page.EvaluateAsync(SitePages.OpenDetails);

        await page.Locator(".tabs a").First.ClickAsync();
        await page.GetByText("More", new() { Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Essential", Exact = true }).ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(site.Of("/checklist?show=left&level=essential#list"));
        await page.EvaluateAsync(SitePages.OpenDetails);
        await Assertions.Expect(page.GetByRole(AriaRole.Checkbox, new() { Name = "Look through the devices" })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#item-unique-password")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("#item-profile-lock")).ToHaveCountAsync(0);
    }

    private Task TicksAsync(IBrowserContext window, string ticks) =>
        window.AddCookiesAsync([new Cookie { Name = "ticks", Value = ticks, Url = site.Of("/") }]);
}
