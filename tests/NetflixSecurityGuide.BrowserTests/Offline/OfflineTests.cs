using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace NetflixSecurityGuide.BrowserTests.Offline;

/// <summary>The copy that a reader keeps, with and without a connection.</summary>
public sealed partial class OfflineTests(Browser browser, RunningSite site, ShippedSite shipped)
{
    private const string Article = "/guide/devices";

    [Theory]
    [InlineData("", "You are offline. This is the copy of 25 November 2026")]
    [InlineData("/es", "Estás sin conexión. Esta es la copia del 25 de noviembre de 2026")]
    public async Task Without_a_connection_the_copy_is_shown_with_its_day(string prefix, string line)
    {
        await using var window = await browser.OpenAsync();
        var page = await window.KeepAsync(shipped, prefix);
        await page.GotoAsync(shipped.Of(prefix + Article));
        await Assertions.Expect(page.Locator("main > .due")).ToHaveCountAsync(0);

        await window.SetOfflineAsync(true);
        var answer = await page.GotoAsync(shipped.Of(prefix + Article));

        await Assertions.Expect(page.Locator("main > .due")).ToContainTextAsync(line);
        await Assertions.Expect(page.Locator("main .item").First).ToBeVisibleAsync();
        Assert.NotEqual("rgba(0, 0, 0, 0)", await page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('.masthead')).backgroundColor"));
        Assert.Contains("default-src 'none'", answer!.Headers["content-security-policy"], StringComparison.Ordinal);
    }

    /// <summary>A line that never answers is as good as none: the page waits three seconds for it, and the test for the page.</summary>
    [Fact]
    public async Task On_a_line_that_does_not_answer_the_copy_is_shown_too()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.KeepAsync(site);
        await window.RouteAsync("**" + Article, _ => Task.CompletedTask);

        await page.GotoAsync(site.Of(Article));

        await Assertions.Expect(page.Locator("main > .due")).ToContainTextAsync("You are offline.");
    }

    [Fact]
    public async Task Nothing_of_the_reader_gets_into_the_copy()
    {
        await using var window = await browser.OpenAsync();
        await SitePages.TickSomeAsync(window, site);
        await SitePages.ChooseThemeAsync(window, site, "dark");
        var page = await window.KeepAsync(site);
        foreach (var address in new[] { Article, "/", "/checklist", "/guide/print", "/recover?signin=no", Article }) await page.GotoAsync(site.Of(address));
        await Assertions.Expect(page.Locator("input:checked").First).ToBeAttachedAsync();
        Assert.Equal("dark", await page.Locator("html").GetAttributeAsync("data-theme"));

        var texts = await page.TextsAsync();

        Assert.InRange(texts.Length, 10, 200);
        Assert.DoesNotContain(texts, text => OfReader().IsMatch(text));
    }

    [Fact]
    public async Task A_tick_on_the_copy_waits_and_is_sent_later()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.KeepAsync(site);
        await window.SetOfflineAsync(true);
        await page.GotoAsync(site.Of(Article));

        await page.GetByRole(AriaRole.Checkbox).First.CheckAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status).First).ToContainTextAsync("Not saved yet.");
        await Assertions.Expect(page.Locator(".item--unsaved")).ToHaveCountAsync(1);
        await page.GotoAsync(site.Of("/codes"));
        Assert.Empty(await window.CookiesAsync());

        await window.SetOfflineAsync(false);
        await page.GotoAsync(site.Of(Article));
        await Assertions.Expect(page.Locator(".item--unsaved")).ToHaveCountAsync(0);
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("main > .due")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("input:checked")).ToHaveCountAsync(1);
        Assert.Equal("ticks", Assert.Single(await window.CookiesAsync()).Name);
    }

    [Theory]
    [InlineData("/checklist")]
    [InlineData("/privacy")]
    [InlineData("/recover?signin=no")]
    [InlineData("/no/such/page")]
    public async Task What_the_copy_does_not_hold_leads_to_what_it_holds(string address)
    {
        await using var window = await browser.OpenAsync();
        var page = await window.KeepAsync(site);
        await window.SetOfflineAsync(true);

        await page.GotoAsync(site.Of(address));

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("This page needs a connection");
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "The whole guide" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("The whole guide");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task One_button_removes_all_of_it_with_or_without_a_connection(bool offline)
    {
        await using var window = await browser.OpenAsync();
        var page = await window.KeepAsync(site);
        await Assertions.Expect(page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Status)).ToContainTextAsync("Copy of 25 November 2026");
        await window.SetOfflineAsync(offline);
        await page.ReloadAsync();
        Assert.Equal(2, (await page.TracesAsync()).Length);

        await page.GetByRole(AriaRole.Button, new() { Name = "Remove it" }).ClickAsync();

        await Assertions.Expect(page.GetByText("The copy is gone from this device.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Remove it" })).ToBeHiddenAsync();
        Assert.Empty(await page.TracesAsync());
        await window.SetOfflineAsync(true);
        await Assert.ThrowsAsync<PlaywrightException>(() => page.GotoAsync(site.Of(Article)));
    }

    [Fact]
    public async Task After_removing_it_can_be_kept_again()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.KeepAsync(site);
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove it" }).ClickAsync();
        await Assertions.Expect(page.GetByText("The copy is gone from this device.")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Keep a copy on this device" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Status)).ToContainTextAsync("Copy of 25 November 2026");
    }

    [Fact]
    public async Task Half_a_copy_is_none()
    {
        await using var window = await browser.OpenAsync();
        await window.RouteAsync("**" + Article, route => route.AbortAsync());
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of("/offline"));

        await page.Locator("[data-keep]").ClickAsync();

        await Assertions.Expect(page.GetByText("The copy was not made.")).ToBeVisibleAsync();
        Assert.Equal([site.Of("/")], await page.TracesAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove it" }).ClickAsync();
        await Assertions.Expect(page.GetByText("The copy is gone from this device.")).ToBeVisibleAsync();
        Assert.Empty(await page.TracesAsync());
    }

    [Fact]
    public async Task Without_scripts_the_page_says_what_works_instead()
    {
        await using var window = await browser.OpenAsync(new() { JavaScriptEnabled = false });
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of("/offline"));

        await Assertions.Expect(page.GetByText("This browser can’t keep a copy here.")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("main button:visible")).ToHaveCountAsync(0);
        await Assertions.Expect(page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "The whole guide on one page" })).ToBeVisibleAsync();
    }

    /// <summary>A box that is ticked, on screen or on paper, or colours that somebody chose.</summary>
    [GeneratedRegex("<input[^>]* checked|☑|<html[^>]* data-theme=\"[^\"]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OfReader();
}
