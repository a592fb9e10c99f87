using System.Net;

namespace NetflixSecurityGuide.Tests.Host.Ticks;

/// <summary>Readers whose browser keeps no cookies, without script.</summary>
public sealed class NoCookiesTests(SharedSite site)
{
    private static readonly (string, string)[] Tick = [("items", "review-devices"), ("were", ""), ("ticked", "review-devices"), ("return", "/guide/devices#list")];

    [Fact]
    public async Task A_browser_that_keeps_the_cookie_goes_on_to_its_place()
    {
        var reader = site.NewReader();
        using var saved = await GuideSite.PostAsync(reader, "/checklist", Tick);
        using var answer = await reader.GetAsync(saved.Headers.Location, TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.Redirect, "/guide/devices#list"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
        using var second = await GuideSite.PostAsync(reader, "/checklist", Tick);
        Assert.Equal("/guide/devices#list", second.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_browser_that_keeps_none_is_told_with_what_still_works()
    {
        var reader = site.NewStranger();
        using var saved = await GuideSite.PostAsync(reader, "/checklist", Tick);
        var (status, page) = await reader.FollowAsync(saved);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("Your browser keeps no cookies from this site", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Look through the devices that are signed in: ticked on 25 November 2026", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/guide/devices#list", page.QuerySelector("main p:last-of-type > a")!.GetAttribute("href"));
        var file = await reader.GetStringAsync(new Uri(page.QuerySelector("a[download]")!.GetAttribute("href")!, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains("\"review-devices\"", file, StringComparison.Ordinal);
        var link = new Uri(page.QuerySelector("textarea")!.TextContent).PathAndQuery;
        Assert.NotNull((await GuideSite.PageAsync(site.NewStranger(), link)).QuerySelector(".carry-choice"));
    }

    [Fact]
    public async Task Taking_ticks_over_without_cookies_is_told_too()
    {
        var reader = site.NewStranger();
        const string ticks = "1~review-devices.t20261120";
        using var merged = await GuideSite.PostAsync(reader, "/checklist/carry", ("check", Checklist.CarriedTicks.CheckOf(ticks)), ("ticks", ticks), ("choice", "merge"));
        using var answer = await reader.GetAsync(merged.Headers.Location, TestContext.Current.CancellationToken);

        Assert.StartsWith("/checklist/kept?", answer.Headers.Location?.OriginalString, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/checklist/kept?return=//evil.example")]
    [InlineData("/checklist/kept?check=x&ticks=<script>&return=https://evil.example")]
    public async Task The_page_leads_nowhere_else(string address)
    {
        var page = await GuideSite.PageAsync(site.NewStranger(), address);

        Assert.Equal("/checklist", page.QuerySelector("main p:last-of-type > a")!.GetAttribute("href"));
        Assert.Null(page.QuerySelector("textarea"));
    }
}
