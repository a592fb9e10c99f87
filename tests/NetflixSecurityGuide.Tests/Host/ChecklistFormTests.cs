using System.Net;
using NetflixSecurityGuide.Tests.Host.Ticks;

namespace NetflixSecurityGuide.Tests.Host;

/// <summary>Ticking through the forms, as a browser without script does it.</summary>
public sealed class ChecklistFormTests(SharedSite site)
{
    private static readonly string[] Devices = ["review-devices", "sign-out-unknown", "check-viewing-activity", "sign-out-old-devices", "know-sign-out-all"];

    [Fact]
    public async Task Five_ticks_saved_in_an_article_are_there_and_on_the_checklist()
    {
        var reader = site.NewReader();
        var form = (await GuideSite.PageAsync(reader, "/guide/devices")).QuerySelector("form[data-checklist]")!;
        string Hidden(string name) => form.Owner!.QuerySelector($"input[name={name}]")!.GetAttribute("value")!;

        using var answer = await GuideSite.PostAsync(reader, form.GetAttribute("action")!, [
            ("items", Hidden("items")), ("were", Hidden("were")), ("return", Hidden("return")),
            .. form.QuerySelectorAll("input[type=checkbox]").Select(box => ("ticked", box.GetAttribute("value")!)),
        ]);

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal("/guide/devices#item-review-devices", answer.Place());
        Assert.Equal(Devices, await reader.TickedAsync("/guide/devices"));
        Assert.Equal(Devices, await reader.TickedAsync("/checklist"));
        Assert.Equal(5, (await GuideSite.PageAsync(reader, "/guide/print")).QuerySelectorAll("[aria-labelledby=devices] .paper-list__box:contains('☑')").Length);
    }

    [Fact]
    public async Task A_tick_in_one_article_is_a_tick_in_every_other_that_carries_it()
    {
        var reader = await site.ReaderWhoTickedAsync("review-devices");

        Assert.Equal(["review-devices"], await reader.TickedAsync("/guide/devices"));
        Assert.Equal(["review-devices"], await reader.TickedAsync("/guide/inbox"));
    }

    [Fact]
    public async Task A_box_left_empty_takes_its_tick_away_and_touches_no_other()
    {
        var reader = await site.ReaderWhoTickedAsync("review-devices", "know-sign-out-all", "unique-password");
        using var _ = await GuideSite.PostAsync(reader, "/checklist", ("items", "review-devices know-sign-out-all"), ("were", "review-devices know-sign-out-all"), ("ticked", "review-devices"));

        Assert.Equal(["review-devices", "unique-password"], (await reader.TickedAsync("/checklist")).Order());
    }

    [Fact]
    public async Task An_old_form_never_takes_back_newer_ticks()
    {
        var reader = await site.ReaderWhoTickedAsync("review-devices");
        using var old = await GuideSite.PostAsync(reader, "/checklist", ("items", string.Join(' ', Devices)), ("were", ""), ("ticked", "know-sign-out-all"));

        Assert.Equal(["review-devices", "know-sign-out-all"], await reader.TickedAsync("/guide/devices"));
    }

    [Fact]
    public async Task Unknown_items_are_ignored()
    {
        var reader = site.NewReader();
        using var answer = await GuideSite.PostAsync(reader, "/checklist", ("items", "none <script> review-devices"), ("were", ""), ("ticked", "none"), ("ticked", "<script>"), ("ticked", "review-devices"));

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal("ticks=1~review-devices.t20261125", answer.SetCookie("ticks").Split(';')[0]);
    }

    [Fact]
    public async Task An_item_that_the_form_did_not_show_is_not_changed()
    {
        using var answer = await GuideSite.PostAsync(site.NewReader(), "/checklist", ("items", "review-devices"), ("were", ""), ("ticked", "unique-password"));
        Assert.DoesNotContain("unique-password", string.Join(' ', answer.Headers), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/guide/devices#item-review-devices", "/guide/devices#item-review-devices")]
    [InlineData("/recover?signin=yes&inbox=no#now", "/recover?signin=yes&inbox=no#now")]
    [InlineData("/", "/")]
    [InlineData("", "/checklist")]
    [InlineData("guide", "/checklist")]
    [InlineData("https://evil.example/", "/checklist")]
    [InlineData("javascript:alert(1)", "/checklist")]
    [InlineData("//evil.example", "/checklist")]
    [InlineData("/\\evil.example", "/checklist")]
    [InlineData("\\\\evil.example", "/checklist")]
    [InlineData("/\t/evil.example", "/checklist")]
    [InlineData("/a\r\nSet-Cookie: x=y", "/checklist")]
    [InlineData("/a\u0001", "/checklist")]
    [InlineData("/caf\u00e9", "/checklist")]
    [InlineData(" /guide", "/checklist")]
    public async Task Save_leads_back_to_a_place_on_this_site_only(string given, string location)
    {
        using var answer = await GuideSite.PostAsync(site.NewReader(), "/checklist", ("items", "review-devices"), ("were", ""), ("ticked", "review-devices"), ("return", given));

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal(location, answer.Place());
    }

    [Fact]
    public async Task A_script_gets_the_new_state_instead()
    {
        var reader = site.NewReader();
        reader.DefaultRequestHeaders.Add("Accept", "application/json");
        using var answer = await GuideSite.PostAsync(reader, "/checklist", ("items", "review-devices"), ("were", ""), ("ticked", "review-devices"));
        var report = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("\"ticked\":[\"review-devices\"]", report, StringComparison.Ordinal);
        Assert.Contains("\"progress\":{\"all\":{\"done\":1,", report, StringComparison.Ordinal);
        Assert.Equal(report, await reader.GetStringAsync(new Uri("/checklist/state", UriKind.Relative), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Erasing_leaves_nothing_and_can_be_undone()
    {
        var reader = await site.ReaderWhoTickedAsync("review-devices", "unique-password");
        using var erased = await GuideSite.PostAsync(reader, "/checklist/erase");
        var undo = (await reader.FollowAsync(erased)).Page.QuerySelector("form[action='/checklist/restore']")!;

        Assert.Contains("expires=Thu, 01 Jan 1970", erased.SetCookie("ticks"), StringComparison.Ordinal);
        Assert.Empty(await reader.TickedAsync("/checklist"));

        using var restored = await GuideSite.PostAsync(reader, "/checklist/restore", undo.Fields());
        Assert.Equal((HttpStatusCode.SeeOther, "/checklist"), (restored.StatusCode, restored.Headers.Location?.OriginalString));
        Assert.Equal(["review-devices", "unique-password"], (await reader.TickedAsync("/checklist")).Order());
    }

    [Fact]
    public async Task Erasing_nothing_says_so()
    {
        var reader = site.NewReader();
        using var erased = await GuideSite.PostAsync(reader, "/checklist/erase");
        var (_, page) = await reader.FollowAsync(erased);

        Assert.Contains("There are no ticks", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("form[action='/checklist/restore']"));
    }

    [Fact]
    public async Task Asking_for_the_erase_address_erases_nothing()
    {
        var reader = await site.ReaderWhoTickedAsync("review-devices");
        using var answer = await reader.AskAsync("/checklist/erase");

        Assert.Equal("/checklist#reset", answer.Headers.Location?.OriginalString);
        Assert.Equal(["review-devices"], await reader.TickedAsync("/guide/devices"));
    }
}
