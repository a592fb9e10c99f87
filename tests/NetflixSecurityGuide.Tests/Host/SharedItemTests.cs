using System.Net;

namespace NetflixSecurityGuide.Tests.Host;

/// <summary>An item has a page of its own, so that a shared link can say in a chat what it is about.</summary>
public sealed class SharedItemTests(SharedSite site)
{
    private const string Address = "/checklist/item/unique-password";

    [Fact]
    public async Task It_names_the_item_in_its_preview_and_leads_to_the_article()
    {
        var page = await GuideSite.PageAsync(site.NewStranger(), Address);

        Assert.Equal("Give Netflix a password that no other site knows", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("Give Netflix a password that no other site knows", page.QuerySelector("meta[property='og:title']")!.GetAttribute("content"));
        Assert.EndsWith(Address, page.QuerySelector("meta[property='og:url']")!.GetAttribute("content"), StringComparison.Ordinal);
        Assert.InRange(page.QuerySelector("meta[name=description]")!.GetAttribute("content")!.Length, 20, 160);
        Assert.NotNull(page.QuerySelector("main a[href='/guide/password#item-unique-password']"));
    }

    [Fact]
    public async Task It_shows_the_readers_own_tick_and_saves_one_without_script()
    {
        using var reader = site.NewReader();
        var form = (await GuideSite.PageAsync(reader, Address)).QuerySelector("form[data-checklist]")!;
        using var saved = await GuideSite.PostAsync(
            reader, "/checklist", ("items", "unique-password"), ("were", ""), ("return", form.Owner!.QuerySelector("input[name=return]")!.GetAttribute("value")!), ("ticked", "unique-password"));

        Assert.StartsWith(Address, saved.Place(), StringComparison.Ordinal);
        Assert.NotNull((await GuideSite.PageAsync(reader, Address)).QuerySelector("#tick-unique-password[checked]"));
        Assert.Null((await GuideSite.PageAsync(site.NewStranger(), Address)).QuerySelector("[checked]"));
    }

    [Fact]
    public async Task Every_item_is_shared_by_its_own_address()
    {
        var page = await GuideSite.PageAsync(site.NewStranger(), "/checklist");
        Assert.All(page.QuerySelectorAll(".item"), item => Assert.Equal("/checklist/item/" + item.QuerySelector(".item__place")!.Id!["item-".Length..], item.QuerySelector(".item__link")!.GetAttribute("href")));
    }

    [Theory]
    [InlineData("/checklist/item/no-such-item")]
    [InlineData("/checklist/item/%20")]
    public async Task An_unknown_item_is_not_found(string address)
    {
        using var answer = await site.NewStranger().AskAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
