using System.Net;

namespace NetflixSecurityGuide.Tests.Host;

public sealed class PagesTests(GuideSite site) : IClassFixture<GuideSite>
{
    /// <summary>Every address of the site, with what it answers. A new page is named here first.</summary>
    [Theory]
    [InlineData("/", "text/html")]
    [InlineData("/guide/password", "text/html")]
    [InlineData("/guide/print", "text/html")]
    [InlineData("/checklist", "text/html")]
    [InlineData("/codes", "text/html")]
    [InlineData("/codes/sign-in-code", "text/html")]
    [InlineData("/facts", "text/html")]
    [InlineData("/facts.json", "application/json")]
    [InlineData("/glossary", "text/html")]
    [InlineData("/recover", "text/html")]
    [InlineData("/recover/words", "text/html")]
    [InlineData("/search", "text/html")]
    [InlineData("/search?q=hacked", "text/html")]
    [InlineData("/search/suggest?q=hac", "application/json")]
    [InlineData("/about", "text/html")]
    [InlineData("/privacy", "text/html")]
    [InlineData("/accessibility", "text/html")]
    [InlineData("/checklist/state", "application/json")]
    [InlineData("/checklist/carry", "text/html")]
    [InlineData("/checklist/load", "text/html")]
    [InlineData("/checklist/ticks.json", "application/json")]
    [InlineData("/checklist/reminder.ics", "text/calendar")]
    [InlineData("/feed.xml", "application/atom+xml")]
    [InlineData("/sitemap.xml", "application/xml")]
    [InlineData("/robots.txt", "text/plain")]
    [InlineData("/llms.txt", "text/plain")]
    [InlineData("/site.webmanifest", "application/manifest+json")]
    [InlineData("/favicon.ico", "image/x-icon")]
    [InlineData("/apple-touch-icon.png", "image/png")]
    [InlineData("/cards/site.png", "image/png")]
    [InlineData("/health/live", "text/plain")]
    [InlineData("/health/ready", "text/plain")]
    public async Task Address_answers(string address, string mediaType)
    {
        using var answer = await site.NewStranger().AskAsync(address);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(mediaType, answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task An_unknown_article_is_not_found_and_names_the_nearest()
    {
        using var answer = await site.NewStranger().AskAsync("/guide/pasword");
        var page = await GuideSite.PageAsync(answer);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.NotNull(page.QuerySelector("main a[href='/guide/password']"));
    }

    [Theory]
    [InlineData("/about", "mailto:guide@guide.example", "Write to guide@guide.example.")]
    [InlineData("/accessibility", "https://guide.example/report", "Write to https://guide.example/report.")]
    public async Task Readers_are_told_where_to_write_if_the_operator_says_so(string address, string contact, string words)
    {
        await using var reachable = site.WithWebHostBuilder(host => host.UseSetting("Guide:Contact", contact));
        using var answer = await reachable.CreateClient().AskAsync(address);
        using var silent = await site.NewStranger().AskAsync(address);
        var page = await GuideSite.PageAsync(answer);

        Assert.Contains(page.QuerySelectorAll(".prose > p"), line => line.TextContent == words);
        Assert.Equal(contact, page.QuerySelector($".prose a[href='{contact}']")?.GetAttribute("href"));
        Assert.DoesNotContain((await GuideSite.PageAsync(silent)).QuerySelectorAll(".prose > p"), line => line.TextContent.StartsWith("Write to", StringComparison.Ordinal));
    }
}
