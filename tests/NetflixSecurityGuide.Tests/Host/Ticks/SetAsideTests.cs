using System.Net;

namespace NetflixSecurityGuide.Tests.Host.Ticks;

public sealed class SetAsideTests(SharedSite site)
{
    [Fact]
    public async Task An_item_set_aside_leaves_the_sums_and_comes_back_with_its_tick()
    {
        using var reader = site.NewReader();
        var page = await GuideSite.PageAsync(reader, "/guide/inbox");
        var form = page.QuerySelector("form[data-checklist]")!;
        using var set = await GuideSite.PostAsync(reader, "/checklist", [.. form.Fields(), ("ticked", "profile-lock"), ("aside", "profile-lock")]);
        Assert.Equal("/guide/inbox#item-profile-lock", set.Place());

        page = await GuideSite.PageAsync(reader, "/checklist");
        Assert.Equal($"0 of {FixtureGuide.Items - 1} done", page.Overall());
        Assert.Equal("Set aside on 25 November 2026. It does not count.", page.Item("profile-lock").Note());
        Assert.True(page.QuerySelector("#tick-profile-lock")!.HasAttribute("hidden"));
        Assert.True(page.QuerySelector("#tick-profile-lock")!.HasAttribute("disabled"));

        using var back = await GuideSite.PostAsync(reader, "/checklist", [.. page.QuerySelector("form[data-checklist]")!.Fields(), ("back", "profile-lock")]);
        Assert.Equal(HttpStatusCode.SeeOther, back.StatusCode);
        page = await GuideSite.PageAsync(reader, "/checklist");
        Assert.Equal($"1 of {FixtureGuide.Items} done", page.Overall());
        Assert.True(page.Item("profile-lock").IsTicked());
    }

    [Fact]
    public async Task Setting_one_item_aside_saves_the_ticks_of_the_form_too()
    {
        var (_, ticks, _) = await site.PostWithAsync(
            "1", "/checklist", ("items", "profile-lock unique-password"), ("were", ""), ("ticked", "unique-password"), ("aside", "profile-lock"));

        Assert.Equal("1~profile-lock.n20261125~unique-password.t20261125", ticks);
    }

    [Fact]
    public async Task Ticks_in_several_groups_are_saved_together_and_the_way_back_leads_to_the_last()
    {
        using var reader = site.NewReader();
        var form = Assert.Single((await GuideSite.PageAsync(reader, "/checklist")).QuerySelectorAll("form[data-checklist]"));

        using var saved = await GuideSite.PostAsync(reader, "/checklist", [.. form.Fields(), ("ticked", "unique-password"), ("ticked", "profile-lock")]);

        Assert.Equal("/checklist#item-profile-lock", saved.Place());
        Assert.Equal($"2 of {FixtureGuide.Items} done", (await GuideSite.PageAsync(reader, "/checklist")).Overall());
    }

    [Theory]
    [InlineData("nothing-of-ours")]
    [InlineData("")]
    [InlineData("<script>")]
    public async Task An_unknown_item_is_not_set_aside(string id)
    {
        var (_, ticks, _) = await site.PostWithAsync("1~unique-password.t20261125", "/checklist", ("items", ""), ("were", ""), ("aside", id), ("back", id));

        Assert.Equal("1~unique-password.t20261125", ticks);
    }

    [Fact]
    public async Task Every_control_of_the_list_has_a_name_of_its_own()
    {
        var page = await site.PageWithAsync("1~profile-lock.n20261125", "/checklist");

        var names = page.QuerySelectorAll(".item__aside").Select(button => button.GetAttribute("aria-label")).ToList();
        Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
        Assert.Contains("Set aside: Look through the devices that are signed in", names);
        Assert.Contains("Take it back: Put a PIN on your own profile", names);
    }

    /// <summary>Enter in a box presses the form's first button (HTML, implicit submission).</summary>
    [Fact]
    public async Task The_first_button_of_each_form_only_saves()
    {
        var page = await GuideSite.PageAsync(site.NewStranger(), "/checklist");

        Assert.All(page.QuerySelectorAll("form[data-checklist]"), form => Assert.False(form.QuerySelector("button")!.HasAttribute("name")));
    }

    [Fact]
    public async Task The_one_thing_to_do_today_is_the_first_open_essential_item_by_value()
    {
        var newcomer = await GuideSite.PageAsync(site.NewStranger(), "/checklist");
        var later = await site.PageWithAsync("1~inbox-2fa.n20261125~unique-password.t20261125", "/checklist");
        var everything = newcomer.QuerySelectorAll(".item").Where(item => item.QuerySelector(".item__level--essential") is not null)
            .Select(item => item.QuerySelector(".item__place")!.Id!["item-".Length..] + ".t20261125");
        var done = await site.PageWithAsync("1~" + string.Join('~', everything), "/checklist");

        Assert.Equal("/guide/password#item-unique-password", newcomer.QuerySelector("[data-next] a")!.GetAttribute("href"));
        Assert.Equal("/guide/inbox#item-inbox-password", later.QuerySelector("[data-next] a")!.GetAttribute("href"));
        Assert.True(done.QuerySelector("[data-next]")!.HasAttribute("hidden"));
    }
}
