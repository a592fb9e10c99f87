using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NetflixSecurityGuide.Guide.Facts;

namespace NetflixSecurityGuide.Tests.Host.Ticks;

public sealed class FilterTests(GuideSite site) : IClassFixture<GuideSite>
{
    private const string Ticks = "1~profile-lock.n20261120~review-devices.t20261001~unique-password.t20261125";

    [Theory]
    [InlineData("", FixtureGuide.Items)]
    [InlineData("?show=left", FixtureGuide.Items - 2)]
    [InlineData("?show=due", 1)]
    [InlineData("?show=aside", 1)]
    [InlineData("?group=password", 4)]
    [InlineData("?show=left&group=password", 3)]
    [InlineData("?show=left&level=essential&group=devices", 2)]
    [InlineData("?show=none&level=no&group=nowhere&other=1", FixtureGuide.Items)]
    [InlineData("?show=left&show=due", FixtureGuide.Items)]
    [InlineData("?level=Essential", FixtureGuide.Items)]
    public async Task The_address_narrows_the_list_and_what_it_does_not_know_is_ignored(string query, int items)
    {
        var page = await site.PageWithAsync(Ticks, "/checklist" + query);

        Assert.Equal(items, page.QuerySelectorAll("form[data-checklist] .item").Length);
        Assert.Equal($"1 of {FixtureGuide.Items - 1} done", page.Overall());
    }

    [Fact]
    public async Task The_choice_stays_in_the_form_and_in_the_way_back()
    {
        var page = await site.PageWithAsync(Ticks, "/checklist?show=left&level=essential&group=devices");

        Assert.Equal(["left", "essential", "devices"], page.QuerySelectorAll<IHtmlSelectElement>(".filter select").Select(select => select.Value!));
        Assert.Equal("/checklist?show=left&level=essential&group=devices", page.QuerySelector<IHtmlInputElement>("input[name=return]")!.Value);
        Assert.Equal("review-devices sign-out-unknown", page.QuerySelector<IHtmlInputElement>("input[name=items]")!.Value);
        Assert.Contains($"You see 2 of {FixtureGuide.Items} items.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.EndsWith("/checklist", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_result_says_so_and_how_to_see_more()
    {
        var page = await site.PageWithAsync(Ticks, "/checklist?show=due&level=extra&group=devices");

        var empty = page.QuerySelector(".empty")!;
        Assert.Equal("Nothing to show", empty.QuerySelector("h2")!.TextContent);
        Assert.Equal(
            ["Done or not (1) /checklist?level=extra&group=devices", "Every level (1) /checklist?show=due&group=devices", $"The whole list ({FixtureGuide.Items}) /checklist"],
            empty.QuerySelectorAll("a").Select(link => $"{link.TextContent} {link.GetAttribute("href")}"));
        Assert.Empty(page.QuerySelectorAll("form[data-checklist]"));
    }
}
