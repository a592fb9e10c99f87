using System.Net;
using NetflixSecurityGuide.Tests.Host;

namespace NetflixSecurityGuide.Tests.Security;

public sealed class HeaderTests(SharedSite site)
{
    private static readonly string[] Wanted =
    [
        "Content-Security-Policy", "X-Content-Type-Options", "X-Frame-Options", "Referrer-Policy", "Permissions-Policy",
        "Cross-Origin-Opener-Policy", "Cross-Origin-Embedder-Policy", "Cross-Origin-Resource-Policy", "Strict-Transport-Security",
        "X-Permitted-Cross-Domain-Policies", "X-DNS-Prefetch-Control",
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

    /// <summary>The rules of MDN's HTTP Observatory that a header can earn or lose points by.</summary>
    [Fact]
    public async Task The_front_page_earns_every_point_that_headers_can_earn()
    {
        using var answer = await SendAsync("GET", new Uri("https://guide.example/"));
        string Header(string name) => Assert.Single(answer.Headers.GetValues(name));

        var policy = Header("Content-Security-Policy").Split(';', StringSplitOptions.TrimEntries);
        Assert.Contains("default-src 'none'", policy);
        Assert.Contains("frame-ancestors 'none'", policy);
        Assert.Contains("base-uri 'none'", policy);
        Assert.Contains("form-action 'self'", policy);
        Assert.DoesNotContain(policy, directive => directive.Contains("http:", StringComparison.Ordinal) || directive.Contains("data:", StringComparison.Ordinal) || directive.Contains('*', StringComparison.Ordinal));
        Assert.Equal("max-age=63072000; includeSubDomains", Header("Strict-Transport-Security"));
        Assert.Equal("same-origin", Header("Referrer-Policy"));
        Assert.Equal("nosniff", Header("X-Content-Type-Options"));
        Assert.Equal("DENY", Header("X-Frame-Options"));
        Assert.Equal("same-origin", Header("Cross-Origin-Resource-Policy"));
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Over_https_the_cookie_has_every_attribute_that_keeps_it_from_others()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("https://guide.example/checklist"));
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        request.Content = new FormUrlEncodedContent([KeyValuePair.Create("items", "inbox-2fa"), KeyValuePair.Create("ticked", "inbox-2fa")]);
        using var answer = await site.NewStranger().SendAsync(request, TestContext.Current.CancellationToken);

        var attributes = Assert.Single(answer.Headers.GetValues("Set-Cookie")).Split(';', StringSplitOptions.TrimEntries);
        Assert.Superset(new HashSet<string>(StringComparer.Ordinal) { "secure", "httponly", "samesite=lax", "path=/" }, attributes.ToHashSet(StringComparer.Ordinal));
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
