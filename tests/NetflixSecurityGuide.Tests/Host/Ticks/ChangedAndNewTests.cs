using System.Net;
using NetflixSecurityGuide.Checklist;

namespace NetflixSecurityGuide.Tests.Host.Ticks;

public sealed class ChangedAndNewTests(SharedSite shared) : IDisposable
{
    private readonly TemporaryContent _content = TemporaryContent.Fixture();

    public void Dispose() => _content.Dispose();

    [Fact]
    public async Task What_changed_since_the_tick_says_so_and_is_open_until_it_is_ticked_anew()
    {
        _content.Edit("guide/devices.md", "{#know-sign-out-all .extra}", "{#know-sign-out-all .extra rev=2 changed=\"The link moved to the Security page\"}");
        await using var site = GuideSite.WithContent(_content.Folder.Root);
        const string Before = "1~know-sign-out-all.t20261101";

        var page = await site.PageWithAsync(Before, "/checklist?group=devices");

        var item = page.Item("know-sign-out-all");
        Assert.Equal("Changed since you ticked it on 1 November 2026: The link moved to the Security page. Please look again.", item.Note());
        Assert.False(item.IsTicked());
        Assert.Equal($"0 of {FixtureGuide.Items} done", page.Overall());
        var (_, ticks, _) = await site.PostWithAsync(Before, "/checklist", [.. page.QuerySelector("form[data-checklist]")!.Fields(), ("ticked", "know-sign-out-all")]);
        Assert.Equal("1~know-sign-out-all.t20261125.r2", ticks);
        Assert.Empty((await site.PageWithAsync(ticks!, "/checklist")).Item("know-sign-out-all").Note());
    }

    [Fact]
    public async Task Items_added_after_the_last_visit_are_new_until_the_next_day()
    {
        _content.Edit("guide/devices.md", "{#know-sign-out-all .extra}", "{#know-sign-out-all .extra added=2026-11-20}");
        await using var site = GuideSite.WithContent(_content.Folder.Root);
        const string Ticks = "1~unique-password.t20261101";

        using var first = await site.GetWithAsync(Ticks, "/checklist", "20261110");
        var visits = TicksRequests.CookieOf(first, Visits.CookieName);
        Assert.Equal("20261125.20261110", visits);
        Assert.Equal("New since your last visit.", (await GuideSite.PageAsync(first)).Item("know-sign-out-all").Note());

        // The same day again: still new, and nothing to note.
        using var again = await site.GetWithAsync(Ticks, "/checklist", visits);
        Assert.Null(TicksRequests.CookieOf(again, Visits.CookieName));
        Assert.Equal("New since your last visit.", (await GuideSite.PageAsync(again)).Item("know-sign-out-all").Note());

        site.Clock.Advance(TimeSpan.FromDays(1));
        using var later = await site.GetWithAsync(Ticks, "/checklist", visits);
        Assert.Equal("20261126.20261125", TicksRequests.CookieOf(later, Visits.CookieName));
        Assert.Empty((await GuideSite.PageAsync(later)).Item("know-sign-out-all").Note());
    }

    [Fact]
    public async Task Who_ticked_on_a_first_visit_sees_next_time_what_is_new_since()
    {
        _content.Edit("guide/devices.md", "{#know-sign-out-all .extra}", "{#know-sign-out-all .extra added=2026-11-20}");
        await using var site = GuideSite.WithContent(_content.Folder.Root);

        var page = await site.PageWithAsync("1~unique-password.t20261101", "/checklist");
        var newcomer = await GuideSite.PageAsync(site.NewStranger(), "/checklist");

        Assert.Equal("New since your last visit.", page.Item("know-sign-out-all").Note());
        Assert.Empty(newcomer.Item("know-sign-out-all").Note());
    }

    [Fact]
    public async Task A_visit_is_noted_only_for_readers_who_have_ticks()
    {
        using var stranger = await shared.NewStranger().AskAsync("/checklist");
        using var reader = await shared.GetWithAsync("1~unique-password.t20261125", "/checklist");
        using var article = await shared.GetWithAsync("1~unique-password.t20261125", "/guide/password");

        Assert.False(stranger.Headers.Contains("Set-Cookie"));
        Assert.Equal("20261125", TicksRequests.CookieOf(reader, Visits.CookieName));
        Assert.Null(TicksRequests.CookieOf(reader, ChecklistCookie.Name));
        Assert.False(article.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("tomorrow")]
    [InlineData("20269999.20260101")]
    [InlineData("20990101.20990101")]
    [InlineData("20261125.<b>")]
    public async Task A_forged_visit_is_ignored(string visits)
    {
        using var answer = await shared.GetWithAsync("1~unique-password.t20261125", "/checklist", visits);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.All((await GuideSite.PageAsync(answer)).QuerySelectorAll(".item__state"), note => Assert.Empty(note.TextContent));
    }

    [Fact]
    public async Task A_tick_made_before_the_item_was_renamed_reworded_moved_and_revised_still_counts()
    {
        string before;
        await using (var old = GuideSite.WithContent(_content.Folder.Root))
        {
            var (_, ticks, _) = await old.PostWithAsync("1", "/checklist", ("items", "profile-lock"), ("were", ""), ("ticked", "profile-lock"));
            before = ticks!;
        }

        _content.Edit("guide/inbox.md", "- [ ] Put a PIN on your own profile {#profile-lock .extra}", "- [ ] Set a household rule {#household-rule .extra}");
        _content.Edit("guide/password.md", "## Your checklist {#checklist}", "## Your checklist {#checklist}\n\n- [ ] Lock your profile with a PIN {#profile-pin .extra rev=2 changed=\"The lock now asks on every device\"}\n\n  It keeps children out.");
        _content.Write("renames.yml", "items:\n  profile-lock: profile-pin\n");
        await using var site = GuideSite.WithContent(_content.Folder.Root);

        var page = await site.PageWithAsync(before, "/checklist");
        Assert.Equal("Changed since you ticked it on 25 November 2026: The lock now asks on every device. Please look again.", page.Item("profile-pin").Note());
        // An old page, still open in a tab, posts the old name.
        var (_, after, _) = await site.PostWithAsync(before, "/checklist", ("items", "profile-lock"), ("were", ""), ("ticked", "profile-lock"));
        Assert.Equal("1~profile-pin.t20261125.r2", after);
        var (_, aside, _) = await site.PostWithAsync(before, "/checklist", ("items", ""), ("were", ""), ("aside", "profile-lock"));
        Assert.Equal("1~profile-pin.t20261125.n20261125", aside);
    }
}
