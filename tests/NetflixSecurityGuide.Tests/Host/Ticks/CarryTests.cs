using System.Net;
using AngleSharp.Html.Dom;
using NetflixSecurityGuide.Checklist;

namespace NetflixSecurityGuide.Tests.Host.Ticks;

public sealed class CarryTests(SharedSite site)
{
    private const string There = "1~inbox-2fa.t20261120~never-share-codes.t20261101~profile-lock.t20261101~verify-phone.x20261124~who-has-password.t20261110";
    private const string Here = "1~never-share-codes.t20261101~profile-lock.n20261120~unique-password.t20261125~verify-phone.t20261101";

    private static string Link(string ticks) => "/checklist/carry?check=" + CarriedTicks.CheckOf(ticks) + "&ticks=" + ticks;

    [Fact]
    public async Task The_page_gives_a_link_and_a_code_that_hold_the_ticks()
    {
        var page = await site.PageWithAsync(Here, "/checklist/carry");

        Assert.Equal("https://guide.example" + Link(Here), page.QuerySelector("textarea")!.TextContent);
        var code = page.QuerySelector(".qr[role=img][aria-label] > svg")!;
        Assert.Equal("#fff", code.QuerySelector("rect")!.GetAttribute("fill"));
        Assert.Empty(page.QuerySelectorAll("[style], style"));
    }

    [Fact]
    public async Task Without_ticks_there_is_nothing_to_carry()
    {
        var page = await GuideSite.PageAsync(site.NewStranger(), "/checklist/carry");

        Assert.Null(page.QuerySelector("textarea"));
        Assert.Contains("There are no ticks in this browser yet.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/checklist/carry")]
    [InlineData("/checklist/carry?check=x&ticks=x")]
    [InlineData("")]
    public async Task The_address_is_told_to_no_other_site_and_the_page_kept_by_nobody(string address)
    {
        using var answer = await site.GetWithAsync(Here, address.Length == 0 ? Link(There) : address);

        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.Equal("no-store, private", answer.Headers.CacheControl?.ToString());
        Assert.Contains(answer.Headers, header => header.Key == "Content-Security-Policy");
        Assert.Equal("noindex", (await GuideSite.PageAsync(answer)).QuerySelector("meta[name=robots]")?.GetAttribute("content"));
    }

    [Fact]
    public async Task Opening_a_link_shows_what_would_change_and_changes_nothing()
    {
        using var answer = await site.GetWithAsync(Here, Link(There));
        var page = await GuideSite.PageAsync(answer);

        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Equal(
            [
                "Turn on 2FA for your inbox. Here: open. There: ticked on 20 November 2026.",
                "List everyone who knows your Netflix password. Here: open. There: ticked on 10 November 2026.",
            ],
            List(page, "ticked"));
        Assert.Equal(["Add and verify your phone number. Here: ticked on 1 November 2026. There: open."], List(page, "changed"));
        Assert.Equal(
            [
                "Give Netflix a password that no other site knows. Here: ticked on 25 November 2026. There: open.",
                "Put a PIN on your own profile. Here: set aside on 20 November 2026. There: ticked on 1 November 2026.",
            ],
            List(page, "kept"));
        Assert.Equal(["Agree at home that nobody shares a Netflix code: ticked on 1 November 2026"], List(page, "same"));
        Assert.Equal(["Merge", "Replace", "Cancel"], page.QuerySelectorAll(".carry-choice .button").Select(button => button.TextContent));
    }

    [Theory]
    [InlineData("merge", "1~inbox-2fa.t20261120~never-share-codes.t20261101~profile-lock.n20261120~unique-password.t20261125~verify-phone.x20261124~who-has-password.t20261110")]
    [InlineData("replace", There)]
    public async Task The_choice_does_what_it_said_and_can_be_undone(string choice, string expected)
    {
        var offer = await site.PageWithAsync(Here, Link(There));
        using var answer = await GuideSite.PostAsync(site.ReaderWithCookie(Here), "/checklist/carry", [.. offer.QuerySelector(".carry-choice")!.Fields(), ("choice", choice)]);
        var ticks = TicksRequests.CookieOf(answer, "ticks");
        var (_, page) = await site.ReaderWithCookie(ticks!).FollowAsync(answer);

        Assert.Equal(expected, ticks);
        var undo = page.QuerySelector("form[action='/checklist/restore']")!.Fields();
        Assert.Equal(Here, (await site.PostWithAsync(ticks!, "/checklist/restore", undo)).Ticks);
        // What was ticked since, in another tab or after a reload of the page, stays.
        Assert.Equal($"{Here}~review-devices.t20261125", Sorted((await site.PostWithAsync($"{ticks}~review-devices.t20261125", "/checklist/restore", undo)).Ticks));
    }

    public static TheoryData<string, string, string> BadLinks()
    {
        var text = There;
        var check = CarriedTicks.CheckOf(text);
        const string later = "2~inbox-2fa.t20261120";
        var large = "1~" + new string('a', 5000);
        return new()
        {
            { check, text[..^3], "A part is missing" },
            { check, text[..text.LastIndexOf('~')], "A part is missing" },
            { "", text, "A part is missing" },
            { "00000000", text, "A part is missing" },
            { check, "", "does not come from this site" },
            { "x", "hello", "does not come from this site" },
            { "x", "<script>alert(1)</script>", "does not come from this site" },
            { CarriedTicks.CheckOf(later), later, "another version" },
            { CarriedTicks.CheckOf(large), large, "larger than anything" },
        };
    }

    [Theory]
    [MemberData(nameof(BadLinks))]
    public async Task A_link_that_is_cut_off_made_by_hand_too_new_or_too_large_says_so_and_changes_nothing(string check, string ticks, string words)
    {
        using var answer = await site.GetWithAsync(Here, $"/checklist/carry?check={check}&ticks={Uri.EscapeDataString(ticks)}");
        var page = await GuideSite.PageAsync(answer);
        var (posted, cookie, postedPage) = await site.PostWithAsync(Here, "/checklist/carry", ("check", check), ("ticks", ticks), ("choice", "replace"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        foreach (var shown in (IHtmlDocument[])[page, postedPage])
        {
            Assert.Contains(words, shown.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
            Assert.Contains("Nothing was changed.", shown.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        }

        Assert.Equal((HttpStatusCode.BadRequest, null), (posted, cookie));
    }

    [Fact]
    public async Task Only_a_form_of_this_site_may_take_ticks_over()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/checklist/carry", UriKind.Relative));
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        request.Content = new FormUrlEncodedContent([new("check", CarriedTicks.CheckOf(There)), new("ticks", There), new("choice", "replace")]);

        using var answer = await site.NewStranger().SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Ticks_of_items_that_this_guide_does_not_have_are_carried_along()
    {
        const string withUnknown = "1~from-tomorrow.t20261101.z9";
        var page = await site.PageWithAsync(Here, Link(withUnknown));
        var (_, ticks, _) = await site.PostWithAsync(Here, "/checklist/carry", [.. page.QuerySelector(".carry-choice")!.Fields(), ("choice", "merge")]);

        Assert.Contains("1 more tick belongs to an item that the guide does not have now.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("~from-tomorrow.t20261101.z9~", ticks, StringComparison.Ordinal);
    }

    /// <summary>The same marks with the one that was made since at the end.</summary>
    private static string Sorted(string? ticks) => ticks!.Replace("~review-devices.t20261125", "", StringComparison.Ordinal) + "~review-devices.t20261125";

    private static IEnumerable<string> List(IHtmlDocument page, string part) =>
        page.QuerySelectorAll($"section[aria-labelledby={part}] li").Select(item => item.TextContent.Trim());
}
