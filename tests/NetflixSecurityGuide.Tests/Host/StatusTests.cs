using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace NetflixSecurityGuide.Tests.Host;

public sealed class StatusTests(GuideSite site) : IClassFixture<GuideSite>
{
    [Theory]
    [InlineData("/codes?see=")]
    [InlineData("/codes?see=&see=digits")]
    [InlineData("/checklist?show=&level=&group=")]
    [InlineData("/search?q=")]
    [InlineData("/recover?signin=&inbox=")]
    public async Task A_key_without_a_value_is_no_answer(string address)
    {
        using var answer = await site.NewStranger().AskAsync(address);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("/status/500")]
    [InlineData("/status/403")]
    [InlineData("/status/404")]
    [InlineData("/status/abc")]
    [InlineData("/home")]
    [InlineData("/guide/%20")]
    [InlineData("/codes/%20%20")]
    [InlineData("/%20%20")]
    [InlineData("/guide/none")]
    [InlineData("/codes/none")]
    [InlineData("/guide/devices/more")]
    [InlineData("/guide/devices.md")]
    [InlineData("/content/en/facts.yml")]
    [InlineData("/..%2f..%2fetc/passwd")]
    [InlineData("/guide/%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    public async Task An_address_without_a_page_is_not_found(string address)
    {
        using var answer = await site.NewStranger().AskAsync(address);
        var page = await GuideSite.PageAsync(answer);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("There is no page at this address", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.DoesNotContain("alert(1)", page.Source.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("POST", "/guide/devices")]
    [InlineData("PUT", "/")]
    [InlineData("DELETE", "/checklist")]
    [InlineData("PATCH", "/theme")]
    public async Task A_method_that_a_page_does_not_take_is_refused_with_a_page(string method, string address)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(address, UriKind.Relative));
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        using var answer = await site.NewStranger().SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal("This address does not take that", (await GuideSite.PageAsync(answer)).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task A_fault_of_ours_is_a_page_without_its_inner_workings()
    {
        using var faulty = site.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.AddSingleton<IStartupFilter, Fault>()));
        using var answer = await faulty.CreateClient().AskAsync(Fault.Path);
        var page = await GuideSite.PageAsync(answer);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal("Something went wrong on our side", page.QuerySelector("h1")!.TextContent);
        Assert.DoesNotContain(Fault.Secret, page.Source.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", page.Source.Text, StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
    }

    /// <summary>A page of the test's own that fails; it runs after everything that the site does.</summary>
    private sealed class Fault : IStartupFilter
    {
        public const string Path = "/test/fault";
        public const string Secret = "the inner workings";

        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            next(app);
            app.Use((context, following) => context.Request.Path == Path ? throw new InvalidOperationException(Secret) : following(context));
        };
    }
}
