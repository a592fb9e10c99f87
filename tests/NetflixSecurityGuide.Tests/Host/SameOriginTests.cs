using System.Net;

namespace NetflixSecurityGuide.Tests.Host;

public sealed class SameOriginTests(GuideSite site) : IClassFixture<GuideSite>
{
    [Theory]
    [InlineData("Sec-Fetch-Site", "same-origin")]
    [InlineData("Origin", "http://localhost")]
    [InlineData("Origin", "https://localhost")]
    [InlineData("Origin", "https://guide.example")]
    [InlineData("Origin", "http://LOCALHOST:80")]
    [InlineData("Origin", "https://guide.example.")]
    [InlineData("Sec-Fetch-Site", "none")]
    [InlineData("Referer", "http://localhost/checklist")]
    [InlineData("X-Nothing", "at all")]
    public async Task This_sites_own_forms_are_let_through(string header, string value) =>
        Assert.Equal(HttpStatusCode.SeeOther, (await SaveAsync("/checklist", (header, value))).Status);

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "https://localhost.evil.example")]
    [InlineData("Origin", "http://localhost:81")]
    [InlineData("Origin", "localhost")]
    [InlineData("Referer", "https://evil.example/localhost")]
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

    /// <summary>Before anybody asks whether the address takes that method at all.</summary>
    [Theory]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    [InlineData("TRACE")]
    [InlineData("ANYTHING")]
    public async Task Every_method_that_may_change_something_is_refused(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri("/checklist", UriKind.Relative));
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        using var answer = await site.NewStranger().SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task What_the_browser_says_of_the_site_counts_more_than_the_origin() =>
        Assert.Equal(HttpStatusCode.Forbidden, (await SaveAsync("/checklist", ("Sec-Fetch-Site", "cross-site"), ("Origin", "http://localhost"))).Status);

    /// <summary>Browsers hide the origin of a page that tells no referrer. Our cookies come with requests of this site only.</summary>
    [Theory]
    [InlineData("ticks=1~unique-password.t20261124", HttpStatusCode.SeeOther)]
    [InlineData("theme=dark", HttpStatusCode.SeeOther)]
    [InlineData("other=1", HttpStatusCode.Forbidden)]
    public async Task A_hidden_origin_is_let_through_with_a_cookie_of_this_site_and_else_refused_for_its_true_reason(string cookie, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/checklist", UriKind.Relative));
        request.Headers.Add("Origin", "null");
        request.Headers.Add("Cookie", cookie);
        request.Content = new FormUrlEncodedContent([KeyValuePair.Create("items", "review-devices"), KeyValuePair.Create("ticked", "review-devices")]);
        using var answer = await site.NewStranger().SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(status, answer.StatusCode);
        if (status == HttpStatusCode.Forbidden) Assert.Equal("Your browser hid where that request came from", (await GuideSite.PageAsync(answer)).QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("bücher.test", "http://xn--bcher-kva.test")]
    [InlineData("guide.test.", "http://guide.test")]
    [InlineData("guide.test:443", "https://guide.test")]
    [InlineData("Guide.Test:5000", "http://guide.test:5000")]
    public async Task A_host_in_another_spelling_is_the_same_host(string host, string origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"http://{host}/checklist"));
        request.Headers.Add("Origin", origin);
        request.Content = new FormUrlEncodedContent([KeyValuePair.Create("items", "review-devices"), KeyValuePair.Create("ticked", "review-devices")]);
        using var anyHost = site.WithWebHostBuilder(host => host.UseSetting("AllowedHosts", "*"));
        using var client = anyHost.CreateClient(new() { AllowAutoRedirect = false });
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }

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
