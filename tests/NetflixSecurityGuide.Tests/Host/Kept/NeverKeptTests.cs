using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace NetflixSecurityGuide.Tests.Host.Kept;

/// <summary>What is never kept for another reader, another moment or another day.</summary>
public sealed class NeverKeptTests(GuideSite site) : IClassFixture<GuideSite>
{
    private const string Cookie = "theme=dark";

    /// <summary>A fact of the fixture guide was checked on 22 November 2026, and is called old 61 days later.</summary>
    [Fact]
    public async Task A_page_of_yesterday_is_not_shown_after_midnight()
    {
        site.Clock.AdjustTime(new DateTimeOffset(2027, 1, 21, 23, 0, 0, TimeSpan.Zero));
        Assert.Equal(0, await OldFactsAsync());

        site.Clock.AdjustTime(new DateTimeOffset(2027, 1, 22, 1, 0, 0, TimeSpan.Zero));
        Assert.Equal(1, await OldFactsAsync());
    }

    [Fact]
    public async Task An_error_is_never_kept()
    {
        await using var failing = Refusing(request => request.Path == "/glossary");
        using var client = failing.CreateClient();
        for (var time = 0; time < 2; time++)
        {
            using var answer = await client.GetAsync(new Uri("/glossary", UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
            Assert.False(answer.IsKept());
        }
    }

    [Fact]
    public async Task What_goes_wrong_for_one_reader_is_kept_for_none()
    {
        await using var refusing = Refusing(request => request.Headers.Cookie.Count > 0);
        using var client = refusing.CreateClient(new() { HandleCookies = false });
        using var everybodys = await client.GetAsync(new Uri("/glossary", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.True(everybodys.IsKept());
        for (var time = 0; time < 2; time++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/glossary", UriKind.Relative));
            request.Headers.Add("Cookie", Cookie);
            using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
            Assert.False(answer.IsKept());
        }
    }

    private WebApplicationFactory<Program> Refusing(Func<HttpRequest, bool> refused) => site.WithWebHostBuilder(host => host.ConfigureServices(services =>
        services.Configure<RazorPagesOptions>(pages => pages.Conventions.ConfigureFilter(new Refuses(refused)))));

    private async Task<int> OldFactsAsync()
    {
        using var answer = await site.AskAsync("/facts", cookie: Cookie);
        return (await GuideSite.PageAsync(answer)).QuerySelectorAll(".fact__stale").Length;
    }

    private sealed class Refuses(Func<HttpRequest, bool> refused) : IPageFilter
    {
        public void OnPageHandlerSelected(PageHandlerSelectedContext context)
        {
        }

        public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
        {
            if (refused(context.HttpContext.Request)) context.Result = new StatusCodeResult(StatusCodes.Status503ServiceUnavailable);
        }

        public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
        {
        }
    }
}
