using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NetflixSecurityGuide.Tests.Host.Ticks;

public sealed class FilterTests(SharedSite site)
{
    private const string Ticks = "1~profile-lock.n20261120~review-devices.t20261001~unique-password.t20261125";

    [Theory]
    [InlineData("", FixtureGuide.Items)]
    [InlineData("?show=left", FixtureGuide.Items - 2)]
    [InlineData("?show=due", 1)]
    [InlineData("?show=done", 1)]
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
    public async Task The_choice_stays_in_the_row_above_the_list_and_in_the_way_back()
    {
        var page = await site.PageWithAsync(Ticks, "/checklist?show=left&level=essential&group=devices");

        Assert.Equal("Left", page.QuerySelector(".tabs [aria-current]")!.FirstChild!.TextContent.Trim());
        Assert.Equal(
            ["left", "due", "done", ""],
            page.QuerySelectorAll(".tabs a").Select(link => Regex.Match(link.GetAttribute("href")!, "^/checklist\\?(show=(?<show>[a-z]+)&)?level=essential&group=devices#list$", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["show"].Value));
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

    [Fact]
    public async Task Emergency_steps_join_the_list_with_a_count_of_their_own_once_one_was_begun()
    {
        var before = await site.PageWithAsync(Ticks, "/checklist");
        var after = await site.PageWithAsync(Ticks + "~keep-evidence.t20261125", "/checklist");

        Assert.Null(before.QuerySelector("#item-keep-evidence"));
        Assert.NotNull(after.QuerySelector("#item-keep-evidence"));
        Assert.StartsWith("1 of ", after.QuerySelector("[data-progress=emergency] .progress__text")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(before.Overall(), after.Overall());
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/checklist")]
    public async Task What_is_due_again_is_the_first_line_for_whom_it_is_true(string address)
    {
        var due = (await site.PageWithAsync(Ticks, address)).QuerySelector("main .due")!;

        Assert.StartsWith("1 check is due again. You last did it on 1 October 2026.", due.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal("/checklist?show=due#list", due.QuerySelector("a")!.GetAttribute("href"));
        Assert.Null((await site.PageWithAsync("1~unique-password.t20261125", address)).QuerySelector(".due"));
    }
}
