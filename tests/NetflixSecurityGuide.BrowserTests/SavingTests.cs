using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace NetflixSecurityGuide.BrowserTests;

/// <summary>Saving by script on a slow or broken line.</summary>
public sealed class SavingTests(Browser browser, RunningSite site)
{
    private const string Article = "/guide/devices";
    private const string Saves = "**/checklist";

    [Fact]
    public async Task Five_quick_clicks_on_a_slow_line_are_all_kept_in_a_few_requests()
    {
        await using var window = await browser.OpenAsync();
        var page = await OpenAsync(window);
        var saves = 0;
        await page.RouteAsync(Saves, async route =>
        {
            Interlocked.Increment(ref saves);
            // This is the slow line itself.
            await Task.Delay(500, TestContext.Current.CancellationToken);
            await route.ContinueAsync();
        });

        // In one go inside the page: five real clicks, all while the first answer is still on its way.
        await page.EvaluateAsync("() => document.querySelectorAll('.item__box').forEach(box => box.click())");

        await Assertions.Expect(page.GetByRole(AriaRole.Status).First).ToHaveTextAsync(new Regex(@"^Saved\. 5 of [0-9]+ done\.$", RegexOptions.None, TimeSpan.FromSeconds(1)));
        await Assertions.Expect(page.GetByText("All 5 done", new() { Exact = true })).ToBeVisibleAsync();
        Assert.InRange(saves, 1, 2);
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("input:checked")).ToHaveCountAsync(5);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(500)]
    [InlineData(429)]
    [InlineData(200)]
    public async Task A_failed_save_is_said_the_tick_is_kept_and_a_retry_saves_it(int? status)
    {
        await using var window = await browser.OpenAsync();
        var page = await OpenAsync(window);
        await page.RouteAsync(Saves, route => status is { } code ? route.FulfillAsync(new() { Status = code, ContentType = "text/html", Body = "<h1>Sign in</h1>" }) : route.AbortAsync());
        var box = page.GetByRole(AriaRole.Checkbox).First;

        await box.ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Status).First).ToContainTextAsync("Not saved yet.");
        await Assertions.Expect(page.GetByRole(AriaRole.Status).First).ToBeInViewportAsync();
        await Assertions.Expect(box).ToBeCheckedAsync();
        await Assertions.Expect(page.Locator(".item--unsaved")).ToHaveCountAsync(1);
        await page.UnrouteAsync(Saves);
        await page.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();
        await Assertions.Expect(box).ToBeCheckedAsync();
        await Assertions.Expect(page.GetByText("1 of 5 done", new() { Exact = true })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Try again" })).ToBeHiddenAsync();
        await page.ReloadAsync();
        await Assertions.Expect(box).ToBeCheckedAsync();
    }

    [Fact]
    public async Task A_tick_whose_save_fails_goes_with_the_next_save()
    {
        await using var window = await browser.OpenAsync();
        var page = await OpenAsync(window);
        var (saves, second) = (0, new TaskCompletionSource());
        await page.RouteAsync(Saves, async route =>
        {
            if (Interlocked.Increment(ref saves) > 1)
            {
                await route.ContinueAsync();
                return;
            }

            await second.Task;
            await route.AbortAsync();
        });
        await page.GetByRole(AriaRole.Checkbox).Nth(0).ClickAsync();
        await page.GetByRole(AriaRole.Checkbox).Nth(1).ClickAsync();

        second.SetResult();

        await Assertions.Expect(page.GetByText("2 of 5 done", new() { Exact = true })).ToBeVisibleAsync();
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("input:checked")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task One_retry_saves_the_clicks_of_all_failed_saves()
    {
        await using var window = await browser.OpenAsync();
        var page = await OpenAsync(window);
        await page.RouteAsync(Saves, route => route.AbortAsync());
        using var failed = new SemaphoreSlim(0);
        page.RequestFailed += (_, _) => failed.Release();
        var boxes = page.GetByRole(AriaRole.Checkbox);
        foreach (var index in new[] { 0, 1, 2 })
        {
            await boxes.Nth(index).ClickAsync();
            await Assertions.Expect(page.Locator(".item--unsaved")).ToHaveCountAsync(index + 1);
            Assert.True(await failed.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
        }

        await page.UnrouteAsync(Saves);
        await page.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();

        await Assertions.Expect(page.GetByText("3 of 5 done", new() { Exact = true })).ToBeVisibleAsync();
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("input:checked")).ToHaveCountAsync(3);
    }

    private async Task<IPage> OpenAsync(IBrowserContext window)
    {
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of(Article));
        return page;
    }
}
