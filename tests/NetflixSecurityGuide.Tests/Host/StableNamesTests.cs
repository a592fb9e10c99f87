using System.Net;

namespace NetflixSecurityGuide.Tests.Host;

/// <summary>Edits that must not cost any reader a tick, a bookmark or a link.</summary>
public sealed class StableNamesTests : IDisposable
{
    private readonly TemporaryContent _content = TemporaryContent.Fixture();

    public void Dispose() => _content.Dispose();

    [Fact]
    public async Task Ticks_stay_with_their_items_when_these_are_reworded_moved_and_joined_by_others()
    {
        string[] before = ["review-devices", "sign-out-old-devices", "know-sign-out-all"];
        _content.Edit("guide/devices.md", "- [ ] Look through the devices that are signed in {#review-devices", "- [ ] Check every device in the list {#review-devices");
        _content.Edit("guide/devices.md", "- [ ] Find the \"Sign Out of All Devices\" link {#know-sign-out-all .extra}\n", "- [ ] A last one {#quite-new-last .extra}\n");
        _content.Edit("guide/devices.md", "## Your checklist {#checklist}\n", "## Your checklist {#checklist}\n\n- [ ] Know the big button {#know-sign-out-all .extra}\n- [ ] A first one {#quite-new .extra}\n");
        using var site = GuideSite.WithContent(_content.Folder.Root);

        var reader = site.ReaderWithCookie("1~" + string.Join('~', before.Select(id => id + ".t20261124")));

        Assert.Equal(["know-sign-out-all", "review-devices", "sign-out-old-devices"], await reader.TickedAsync("/guide/devices"));
    }

    [Fact]
    public async Task A_renamed_item_keeps_its_tick_also_from_a_form_that_is_still_open()
    {
        _content.Edit("guide/devices.md", "{#know-sign-out-all ", "{#big-button ");
        _content.Write("renames.yml", "items:\n  know-sign-out-all: big-button\n");
        using var site = GuideSite.WithContent(_content.Folder.Root);

        Assert.Equal(["big-button"], await site.ReaderWithCookie("1~know-sign-out-all.t20261124").TickedAsync("/guide/devices"));

        using var answer = await GuideSite.PostAsync(site.NewReader(), "/checklist", ("items", "know-sign-out-all"), ("were", ""), ("ticked", "know-sign-out-all"));
        Assert.StartsWith("ticks=1~big-button.t20261125;", answer.SetCookie("ticks"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_renamed_page_moves_for_good_and_leaves_a_visitors_query_behind()
    {
        _content.Write("renames.yml", "pages:\n  guide/gadgets.md: guide/devices.md\n  pages/team.md: pages/about.md\n");
        using var site = GuideSite.WithContent(_content.Folder.Root);

        Assert.Equal((HttpStatusCode.MovedPermanently, "/guide/devices"), await MoveAsync(site, "/guide/gadgets?a=b&c=%3C"));
        Assert.Equal((HttpStatusCode.MovedPermanently, "/about"), await MoveAsync(site, "/team"));
    }

    [Theory]
    [InlineData("/guide", "/#articles")]
    [InlineData("/guide/?x=1", "/#articles")]
    public async Task An_address_cut_short_leads_to_the_list_of_articles(string cut, string list)
    {
        using var site = GuideSite.WithContent(_content.Folder.Root);

        Assert.Equal((HttpStatusCode.MovedPermanently, list), await MoveAsync(site, cut));
    }

    [Fact]
    public async Task A_renamed_heading_still_answers_to_its_old_anchor()
    {
        _content.Write("renames.yml", "anchors:\n  guide/devices.md#everywhere: sign-out-all\n  guide/devices.md#all: everywhere\n");
        using var site = GuideSite.WithContent(_content.Folder.Root);
        var page = await GuideSite.PageAsync(site.NewStranger(), "/guide/devices");

        Assert.All(["everywhere", "all"], old => Assert.Equal(DocumentPositionFollowing, (int)page.GetElementById(old)!.CompareDocumentPosition(page.GetElementById("sign-out-all")!)));
    }

    private const int DocumentPositionFollowing = (int)AngleSharp.Dom.DocumentPositions.Following;

    private static async Task<(HttpStatusCode Status, string? To)> MoveAsync(GuideSite site, string address)
    {
        using var answer = await site.NewStranger().AskAsync(address);
        return (answer.StatusCode, answer.Headers.Location?.OriginalString);
    }
}
