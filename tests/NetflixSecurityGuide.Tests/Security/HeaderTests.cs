using System.Net;
using NetflixSecurityGuide.Tests.Host;

namespace NetflixSecurityGuide.Tests.Security;

public sealed class HeaderTests(GuideSite site) : IClassFixture<GuideSite>
{
    private static readonly string[] Wanted =
    [
        "Content-Security-Policy", "X-Content-Type-Options", "X-Frame-Options", "Referrer-Policy", "Permissions-Policy",
        "Cross-Origin-Opener-Policy", "Cross-Origin-Embedder-Policy", "Cross-Origin-Resource-Policy", "Strict-Transport-Security",
    ];

    [Theory]
    [InlineData("GET", "/")]
    [InlineData("HEAD", "/")]
    [InlineData("GET", "/guide/password")]
    [InlineData("GET", "/guide/none")]
    [InlineData("GET", "/checklist/state")]
    [InlineData("GET", "/facts.json")]
    [InlineData("GET", "/icon.svg")]
    [InlineData("GET", "/health/live")]
    [InlineData("GET", "/checklist/erase")]
    [InlineData("POST", "/checklist")]
    [InlineData("DELETE", "/guide/password")]
    public async Task Every_answer_carries_the_policies(string method, string address)
    {
        using var answer = await SendAsync(method, new Uri("https://guide.example" + address));

        foreach (var header in Wanted) Assert.True(answer.Headers.Contains(header), $"{header} is missing");
        Assert.False(answer.Headers.Contains("Server"));
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.Contains("require-trusted-types-for 'script'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plain_http_is_not_told_to_stay_on_https()
    {
        using var answer = await SendAsync("GET", new Uri("http://guide.example/"));

        Assert.False(answer.Headers.Contains("Strict-Transport-Security"));
    }

    [Theory]
    [InlineData("POST", "/guide/password")]
    [InlineData("PUT", "/")]
    [InlineData("DELETE", "/checklist")]
    [InlineData("PATCH", "/facts")]
    public async Task A_method_that_a_page_does_not_have_is_refused(string method, string address)
    {
        using var answer = await SendAsync(method, new Uri("https://guide.example" + address));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Contains("GET", answer.Content.Headers.Allow);
    }

    [Fact]
    public async Task Another_host_name_is_refused()
    {
        using var answer = await SendAsync("GET", new Uri("https://evil.example/"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private async Task<HttpResponseMessage> SendAsync(string method, Uri address)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        return await site.NewStranger().SendAsync(request, TestContext.Current.CancellationToken);
    }
}
