using Microsoft.Playwright;
using NetflixSecurityGuide.Tests;

namespace NetflixSecurityGuide.BrowserTests;

/// <summary>The checklist while its own saves, and those of other tabs, are on their way.</summary>
public sealed class ListAtOnceTests(Browser browser, RunningSite site)
{
    private const string DueAgain = "Due again. You last did this on 1 October 2026.";

    [Fact]
    public async Task Ticking_what_is_due_again_takes_its_note_away_and_other_tabs_follow()
    {
        await using var window = await browser.OpenAsync();
        await window.AddCookiesAsync([new Cookie { Name = "ticks", Value = "1~review-devices.t20261001", Url = site.Of("/") }]);
        var (page, other) = (await window.NewPageAsync(), await window.NewPageAsync());
        await page.GotoAsync(site.Of("/checklist?show=due"));
        await other.GotoAsync(site.Of("/guide/devices"));
        await Assertions.Expect(page.GetByText(DueAgain)).ToBeVisibleAsync();
        await Assertions.Expect(other.GetByText(DueAgain)).ToBeVisibleAsync();
        await other.EvaluateAsync(ListTests.CountWords);

        await page.GetByRole(AriaRole.Checkbox).CheckAsync();

        await Assertions.Expect(page.GetByText(DueAgain)).ToHaveCountAsync(0);
        await Assertions.Expect(other.GetByText(DueAgain)).ToHaveCountAsync(0);
        await Assertions.Expect(other.GetByRole(AriaRole.Checkbox, new() { Name = "Look through the devices" })).ToBeCheckedAsync();
        Assert.Empty(await other.EvaluateAsync<string[]>("window.said"));
    }

    [Fact]
    public async Task A_change_made_while_a_save_is_on_its_way_is_not_taken_back_by_its_answer()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of("/checklist?group=devices"));
        var firstArrived = new TaskCompletionSource();
        var letGo = new TaskCompletionSource();
        var saves = 0;
        await page.RouteAsync("**/checklist", async route =>
        {
            if (Interlocked.Increment(ref saves) == 1)
            {
                firstArrived.SetResult();
                await letGo.Task;
            }

            await route.ContinueAsync();
        });

        var (box, other, third) = (page.GetByRole(AriaRole.Checkbox).First, page.GetByRole(AriaRole.Checkbox).Nth(1), page.GetByRole(AriaRole.Checkbox).Nth(2));
        await box.CheckAsync();
        await firstArrived.Task;
        await box.UncheckAsync();
        await other.CheckAsync();
        await third.CheckAsync();
        letGo.SetResult();

        await Assertions.Expect(page.GetByText($"Saved. 2 of {FixtureGuide.Items} done.")).ToBeVisibleAsync();
        await page.ReloadAsync();
        await Assertions.Expect(box).Not.ToBeCheckedAsync();
        await Assertions.Expect(other).ToBeCheckedAsync();
    }

    [Fact]
    public async Task Two_tabs_that_save_at_the_same_moment_lose_no_tick()
    {
        await using var window = await browser.OpenAsync();
        var (page, other) = (await window.NewPageAsync(), await window.NewPageAsync());
        await page.GotoAsync(site.Of("/checklist?group=devices"));
        await other.GotoAsync(site.Of("/checklist?group=inbox"));

        const string TickAll = "() => document.querySelectorAll('.item__box').forEach(box => box.click())";
        await Task.WhenAll(page.EvaluateAsync(TickAll), other.EvaluateAsync(TickAll));

        var ticks = await page.Locator(".item").CountAsync() + await other.Locator(".item").CountAsync();
        foreach (var tab in (IPage[])[page, other]) await Assertions.Expect(tab.Locator("[data-progress=all]")).ToHaveTextAsync($"{ticks} of {FixtureGuide.Items} done");
        await page.GotoAsync(site.Of("/checklist"));
        await page.EvaluateAsync(SitePages.OpenDetails);
        await Assertions.Expect(page.Locator("input:checked")).ToHaveCountAsync(ticks);
    }
}
