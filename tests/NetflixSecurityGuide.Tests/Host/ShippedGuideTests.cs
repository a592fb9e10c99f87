using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Guide.Facts;

namespace NetflixSecurityGuide.Tests.Host;

/// <summary>
/// What must hold of the guide that readers get, whatever editors write. Its preview pictures are in <see cref="CardsTests"/>,
/// its real queries in RealQueriesTests, its plans in EveryPlanTests, its weight in the browser tests.
/// </summary>
public sealed class ShippedGuideTests(ShippedSite site)
{
    private GuideSnapshot Guide => site.Services.GetRequiredService<LiveGuide>().Current;

    [Fact]
    public async Task Every_page_opens_and_every_link_lands()
    {
        var (pages, broken) = await SiteWalk.WalkAsync(site);

        Assert.Empty(broken);
        Assert.True(pages > Guide.Articles.Length + Guide.Codes.Length, "the walk found too few pages");
    }

    [Fact]
    public async Task No_two_pages_share_a_title_or_a_summary()
    {
        var client = site.NewStranger();
        var pages = new List<IHtmlDocument>();
        foreach (var address in await SharedFiles.PagesAsync(client)) pages.Add(await GuideSite.PageAsync(client, address));

        Assert.Empty(Twice(pages.Select(page => page.Title)));
        Assert.Empty(Twice(pages.Select(page => page.QuerySelector("meta[name=description]")!.GetAttribute("content"))));
    }

    /// <summary>The guide began with these. If one has changed at Netflix, change it here too, together with the texts that rest on it.</summary>
    [Theory]
    [InlineData("authenticator-app", "not-found")]
    [InlineData("security-key", "not-found")]
    [InlineData("passkey", "not-found")]
    [InlineData("sign-in-code", "offered")]
    [InlineData("sign-out-all", "offered")]
    [InlineData("profile-lock", "offered")]
    public void The_facts_that_the_guide_rests_on_are_there(string id, string status) =>
        Assert.Equal(status, FactWords.Key(Assert.Single(Guide.FactSheet.Facts, fact => fact.Id == id).Status));

    private static IEnumerable<string?> Twice(IEnumerable<string?> texts) =>
        texts.GroupBy(text => text, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1).Select(same => same.Key);
}
