using AngleSharp.Html.Dom;

namespace NetflixSecurityGuide.Tests.Host.Recovery;

/// <summary>Whoever is not the owner has another plan; bookmarks from before that question keep theirs.</summary>
public sealed class OwnerTests(ShippedSite site)
{
    [Theory]
    [InlineData("owner=profile&inbox=yes&someone=no", "tell-owner", "own-profile-email")]
    [InlineData("owner=ex&inbox=yes", "owner-safely", "own-account")]
    [InlineData("owner=extra&signin=yes&inbox=yes&changed=no&someone=no", "tell-owner", "sign-out-all")]
    public async Task Whoever_is_not_the_owner_gets_another_plan(string answers, params string[] steps)
    {
        var page = await PageAsync("/recover?" + answers);

        Assert.All(steps, step => Assert.NotNull(page.QuerySelector("#item-" + step)));
        Assert.Null(page.QuerySelector("#item-check-plan-payment"));
    }

    [Theory]
    [InlineData("signin=no&inbox=yes&payer=direct&someone=no")]
    [InlineData("signin=yes&inbox=no&payer=gift&someone=yes")]
    public async Task A_bookmark_from_before_the_question_keeps_its_plan_as_the_owners(string old) =>
        Assert.Equal("https://guide.example/recover?owner=yes&" + old, (await PageAsync("/recover?" + old)).QuerySelector("#plan-address")?.TextContent);

    [Theory]
    [InlineData("")]
    [InlineData("?inbox=yes")]
    [InlineData("?owner=perhaps&signin=no")]
    [InlineData("?owner=yes&owner=no&signin=no")]
    public async Task Nobody_is_taken_for_the_owner_without_an_answer_that_only_an_owner_gives(string query) =>
        Assert.Equal("Are you the owner of the account?", (await PageAsync("/recover" + query)).QuerySelector(".question__ask")?.TextContent);

    private async Task<IHtmlDocument> PageAsync(string address) => await GuideSite.PageAsync(site.NewStranger(), address);
}
