using System.Net;
using NetflixSecurityGuide.Guide.Facts;

namespace NetflixSecurityGuide.Tests.Host;

public sealed class SameOriginTests(GuideSite site) : IClassFixture<GuideSite>
{
    [Theory]
    [InlineData("Sec-Fetch-Site", "same-origin")]
    [InlineData("Origin", "http://localhost")]
    [InlineData("Origin", "https://localhost")]
    [InlineData("Origin", "https://guide.example")]
    public async Task This_sites_own_forms_are_let_through(string header, string value) =>
        Assert.Equal(HttpStatusCode.SeeOther, (await SaveAsync("/checklist", (header, value))).Status);

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Sec-Fetch-Site", "none")]
    [InlineData("Sec-Fetch-Site", "")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "https://localhost.evil.example")]
    [InlineData("Origin", "http://localhost:81")]
    [InlineData("Origin", "null")]
    [InlineData("Origin", "localhost")]
    [InlineData("X-Nothing", "at all")]
    public async Task Any_other_change_is_refused_with_a_page_and_changes_nothing(string header, string value)
    {
        foreach (var address in new[] { "/checklist", "/checklist/erase", "/checklist/restore", "/theme" })
        {
            var (status, title, cookies) = await SaveAsync(address, (header, value));

            Assert.Equal(HttpStatusCode.Forbidden, status);
            Assert.Equal("That request came from another site", title);
            Assert.Empty(cookies);
        }
    }

    [Fact]
    public async Task What_the_browser_says_of_the_site_counts_more_than_the_origin() =>
        Assert.Equal(HttpStatusCode.Forbidden, (await SaveAsync("/checklist", ("Sec-Fetch-Site", "cross-site"), ("Origin", "http://localhost"))).Status);

    private async Task<(HttpStatusCode Status, string? Title, IEnumerable<string> Cookies)> SaveAsync(string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative));
        foreach (var (name, value) in headers) request.Headers.Add(name, value);
        request.Headers.Add("Cookie", "ticks=1~unique-password.t20261124");
        request.Content = new FormUrlEncodedContent([KeyValuePair.Create("items", "review-devices"), KeyValuePair.Create("ticked", "review-devices"), KeyValuePair.Create("theme", "dark")]);
        using var answer = await site.NewStranger().SendAsync(request, TestContext.Current.CancellationToken);
        var page = await GuideSite.PageAsync(answer);
        return (answer.StatusCode, page.QuerySelector("h1")?.TextContent, answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? [.. cookies] : []);
    }
}
