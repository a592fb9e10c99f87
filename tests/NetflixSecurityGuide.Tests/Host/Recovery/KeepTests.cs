using System.Net;

namespace NetflixSecurityGuide.Tests.Host.Recovery;

/// <summary>The plan as one file to keep.</summary>
public sealed class KeepTests(SharedSite site)
{
    [Fact]
    public async Task The_file_holds_every_step_and_needs_nothing_else()
    {
        var plan = await GuideSite.PageAsync(site.NewStranger(), "/recover?signin=no&inbox=no&payer=direct&someone=no");
        var link = plan.QuerySelector("a[href^='/recover/keep?']")!.GetAttribute("href")!;
        using var answer = await site.NewStranger().AskAsync(link);
        var file = await GuideSite.PageAsync(answer);

        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal(plan.QuerySelectorAll(".plan .item").Length, file.QuerySelectorAll("ol > li").Length);
        Assert.Empty(file.QuerySelectorAll("script, link, img, iframe"));
        Assert.All(file.QuerySelectorAll("a"), one => Assert.StartsWith("http", one.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_all_answers_it_asks_the_next_question()
    {
        using var answer = await site.NewStranger().AskAsync("/recover/keep?signin=no");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/recover?signin=no", answer.Headers.Location?.OriginalString);
    }
}
