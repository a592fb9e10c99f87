using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NetflixSecurityGuide.Checklist;

namespace NetflixSecurityGuide.Tests.Host.Ticks;

/// <summary>What the browser keeps: the cookie with every item in it, and the privacy page that prints it.</summary>
public sealed class KeptByBrowserTests(SharedSite site)
{
    [Fact]
    public async Task With_every_item_ticked_or_set_aside_the_cookie_stays_below_its_limit()
    {
        var page = await GuideSite.PageAsync(site.NewStranger(), "/checklist");
        var ids = page.QuerySelectorAll<IHtmlInputElement>("input[name=ticked]").Select(box => box.Value).ToList();
        var (_, ticked, _) = await site.PostWithAsync("1", "/checklist", [("items", string.Join(' ', ids)), ("were", ""), .. ids.Select(id => ("ticked", id))]);
        var (_, aside, _) = await site.PostWithAsync(ticked!, "/checklist", [("items", ""), ("were", ""), .. ids.Select(id => ("aside", id))]);
        var revised = ticked!.Replace(".t20261125", ".t20261125.r99", StringComparison.Ordinal);

        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{ids.Count} items: {ticked!.Length} bytes ticked, {revised.Length} with a revision each, {aside!.Length} ticked and set aside"));
        Assert.Equal($"All {ids.Count} done", (await site.PageWithAsync(ticked, "/checklist")).Overall());
        Assert.InRange(revised.Length, ticked.Length, CookieSize.MaxContentBytes - 1);
        Assert.InRange(aside!.Length, ticked.Length, CookieSize.MaxContentBytes - 1);
    }

    [Fact]
    public async Task With_every_item_set_aside_there_is_nothing_to_do()
    {
        var page = await GuideSite.PageAsync(site.NewStranger(), "/checklist");
        var all = string.Join('~', page.QuerySelectorAll<IHtmlInputElement>("input[name=ticked]").Select(box => box.Value + ".n20261120"));

        Assert.Equal("Nothing to do", (await site.PageWithAsync("1~" + all, "/checklist")).Overall());
    }

    [Fact]
    public async Task The_privacy_page_prints_what_the_cookies_hold_now()
    {
        const string ticks = "1~from-tomorrow.t20261101~inbox-2fa.t20261120~profile-lock.n20261120";
        var text = (await site.PageWithAsync(ticks, "/privacy", "20261124.20261101")).QuerySelector("main")!.TextContent;

        Assert.Contains("Turn on 2FA for your inbox: ticked on 20 November 2026", text, StringComparison.Ordinal);
        Assert.Contains("Put a PIN on your own profile: set aside on 20 November 2026", text, StringComparison.Ordinal);
        Assert.Contains("from-tomorrow: an item that the guide does not have now", text, StringComparison.Ordinal);
        Assert.Contains(ticks, text, StringComparison.Ordinal);
        Assert.Contains("you last opened the checklist on 24 November 2026, and before that on 1 November 2026", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_privacy_page_follows_the_cookie_and_reflects_nothing_that_is_not_ours()
    {
        var first = await site.PageWithAsync("1~inbox-2fa.t20261120", "/privacy");
        var second = await site.PageWithAsync("1~inbox-2fa.t20261121~<img/src=x>~UPPER.t20261120", "/privacy");
        var none = await GuideSite.PageAsync(site.NewStranger(), "/privacy");

        Assert.Contains("ticked on 20 November 2026", first.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Word for word: 1~inbox-2fa.t20261121", second.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("UPPER", second.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Contains("holds nothing", none.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Erasing_takes_both_cookies_away_and_undo_brings_the_ticks_back()
    {
        using var reader = site.NewReader();
        (await GuideSite.PostAsync(reader, "/checklist", ("items", "inbox-2fa"), ("were", ""), ("ticked", "inbox-2fa"))).Dispose();
        await GuideSite.PageAsync(reader, "/checklist");

        using var erased = await GuideSite.PostAsync(reader, "/checklist/erase");
        Assert.Equal("", TicksRequests.CookieOf(erased, ChecklistCookie.Name));
        Assert.Equal("", TicksRequests.CookieOf(erased, Visits.CookieName));
        var undo = (await reader.FollowAsync(erased)).Page.QuerySelector("form[action='/checklist/restore']")!;
        Assert.Equal($"0 of {FixtureGuide.Items} done", (await GuideSite.PageAsync(reader, "/checklist")).Overall());

        (await GuideSite.PostAsync(reader, "/checklist/restore", undo.Fields())).Dispose();
        Assert.Equal($"1 of {FixtureGuide.Items} done", (await GuideSite.PageAsync(reader, "/checklist")).Overall());
    }

    [Fact]
    public async Task A_cookie_full_of_foreign_marks_makes_room_for_the_guides_own()
    {
        var foreign = "1~" + string.Join('~', Enumerable.Range(0, 150).Select(number => $"foreign-{number}.t20261101.zzzzzz"));
        var (_, ticks, _) = await site.PostWithAsync(foreign[..foreign.LastIndexOf('~')], "/checklist", ("items", "inbox-2fa"), ("were", ""), ("ticked", "inbox-2fa"));

        Assert.Equal("1~inbox-2fa.t20261125", ticks);
    }
}
