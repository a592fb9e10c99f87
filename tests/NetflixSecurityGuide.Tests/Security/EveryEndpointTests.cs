using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using NetflixSecurityGuide.Tests.Host;

namespace NetflixSecurityGuide.Tests.Security;

/// <summary>What holds for each address that the site maps, taken from the endpoints themselves.</summary>
public sealed class EveryEndpointTests(EveryEndpointTests.AskedByMany site) : IClassFixture<EveryEndpointTests.AskedByMany>
{
    /// <summary>The site, asked by a new client each time.</summary>
    public sealed class AskedByMany : GuideSite
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(services => services.AddSingleton<IStartupFilter>(new ManySenders()));
        }
    }

    [Fact]
    public async Task Head_equals_get_without_the_body()
    {
        var different = new List<string>();
        foreach (var address in MappedAddresses.Read(site))
        {
            using var get = await SendAsync("GET", address);
            using var head = await SendAsync("HEAD", address);
            if (get.StatusCode != head.StatusCode || get.Content.Headers.ContentType?.ToString() != head.Content.Headers.ContentType?.ToString() || HeaderOf(get, "ETag") != HeaderOf(head, "ETag"))
                different.Add($"{address}: GET {(int)get.StatusCode} {get.Content.Headers.ContentType}, HEAD {(int)head.StatusCode} {head.Content.Headers.ContentType}");
        }

        Assert.True(different.Count == 0, string.Join('\n', different));
    }

    [Fact]
    public async Task Every_answer_tells_caches_what_they_may_do_and_names_no_cookie_twice()
    {
        var silent = new List<string>();
        foreach (var address in MappedAddresses.Read(site).Append("/nothing-here"))
        {
            using var get = await SendAsync("GET", address);
            if (get.Headers.CacheControl is null) silent.Add($"{address}: no Cache-Control");
            if (get.Headers.Vary.Count != get.Headers.Vary.Distinct(StringComparer.OrdinalIgnoreCase).Count()) silent.Add($"{address}: Vary {get.Headers.Vary}");
        }

        Assert.True(silent.Count == 0, string.Join('\n', silent));
    }

    /// <summary>Odd things that a visitor can send; each once to every address.</summary>
    public static TheoryData<string, string, string, string> Odd => new()
    {
        // method, header, value, query
        { "PAGE", "X-None", "1", "?handler=HandlerExecuting" },
        { "PAGE", "X-None", "1", "?handler=HandlerExecuted" },
        { "GET", "X-None", "1", "?handler=HandlerSelected" },
        { "ONPAGE", "X-None", "1", "" },
        { "PATCH", "X-None", "1", "" },
        { "OPTIONS", "X-None", "1", "" },
        { "TRACE", "X-None", "1", "" },
        { "GET", "Accept-Encoding", "br;q=0, br", "" },
        { "GET", "Accept-Encoding", "gzip;q=0, gzip, *", "" },
        { "HEAD", "Accept-Encoding", "gzip, GZIP;q=0.1, identity;q=0", "" },
        { "GET", "Accept-Encoding", "identity;q=0, *;q=0", "" },
        { "GET", "If-None-Match", "\"", "" },
        { "GET", "If-Modified-Since", "yesterday", "" },
        { "GET", "If-Range", "\"x\"", "" },
        { "GET", "Range", "bytes=9-1,-0,a-b", "" },
        { "GET", "Range", "bytes=0-0,1-1,2-2,99999999999999999999-", "" },
        { "GET", "Cookie", "ticks=~~~.t; theme=\"; visits=9.9.9; =; ;", "" },
        { "GET", "Accept", "application/json;q=a, */*;q=9", "" },
        { "GET", "X-None", "1", "?q=%00%ff%c0%af&see=%ud800&show=&level[]=x&handler=" },
        { "POST", "Content-Type", "application/x-www-form-urlencoded; charset=utf-7", "" },
        { "POST", "Content-Type", "application/x-www-form-urlencoded; charset=none", "" },
        { "POST", "Content-Type", "multipart/form-data", "" },
        { "POST", "Content-Type", "multipart/form-data; boundary=" + "b", "" },
        { "POST", "Content-Type", "multipart/form-data; boundary=\"\"; charset=utf-7", "" },
        { "POST", "Content-Type", "application/json", "" },
        { "POST", "Content-Encoding", "br", "" },
    };

    [Theory, MemberData(nameof(Odd))]
    public async Task Nothing_that_a_visitor_sends_is_answered_with_a_fault_of_ours(string method, string header, string value, string query)
    {
        var faults = new List<string>();
        foreach (var address in MappedAddresses.All(site))
        {
            using var answer = await SendAsync(method, address + query, header, value);
            if ((int)answer.StatusCode >= 500) faults.Add($"{address}: {(int)answer.StatusCode}");
            if (!answer.Headers.Contains("Content-Security-Policy") || !answer.Headers.Contains("X-Content-Type-Options")) faults.Add($"{address}: {(int)answer.StatusCode} without the security headers");
            if ((int)answer.StatusCode >= 400 && method is not ("HEAD" or "TRACE") && answer.Content.Headers.ContentLength is 0) faults.Add($"{address}: {(int)answer.StatusCode} without a word");
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public async Task A_method_that_is_not_taken_names_those_that_are()
    {
        using var answer = await SendAsync("PATCH", "/checklist");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD", "POST"], answer.Content.Headers.Allow.Order(StringComparer.Ordinal));
    }

    private static string? HeaderOf(HttpResponseMessage answer, string name) => answer.Headers.TryGetValues(name, out var values) ? string.Join(',', values) : null;

    private async Task<HttpResponseMessage> SendAsync(string method, string address, string? header = null, string? value = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri("https://guide.example" + address));
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        if (method == "POST")
        {
            request.Content = new ByteArrayContent("items=a&ticked=a"u8.ToArray());
            request.Content.Headers.TryAddWithoutValidation("Content-Type", header == "Content-Type" ? value : "application/x-www-form-urlencoded");
        }

        if (header is not null and not "Content-Type") request.Headers.TryAddWithoutValidation(header, value);
        return await site.NewStranger().SendAsync(request, TestContext.Current.CancellationToken);
    }
}
