using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Words;

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
            using var answer = await AskAsync(client, "");
            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
            Assert.False(answer.IsKept());
        }
    }

    [Fact]
    public async Task What_goes_wrong_for_one_reader_is_kept_for_none()
    {
        await using var refusing = Refusing(request => request.Headers.Cookie.Count > 0);
        using var client = refusing.CreateClient(new() { HandleCookies = false });
        using var everybodys = await AskAsync(client, "");
        Assert.True(everybodys.IsKept());
        for (var time = 0; time < 2; time++)
        {
            using var answer = await AskAsync(client, Cookie);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
            Assert.False(answer.IsKept());
        }
    }

    /// <summary>Links to other languages come from the newest guide, even on a page that was begun with the one before.</summary>
    [Fact(Timeout = 60_000)]
    public async Task What_a_save_changed_while_a_page_was_made_goes_when_the_save_is_taken_back()
    {
        using var content = TemporaryContent.Fixture();
        using var own = GuideSite.WithContent(content.Folder.Root);
        LiveGuide? live = null;
        var saves = 0;
        await using var saving = With(own, async context =>
        {
            if (context.Request.Headers.Cookie.Count == 0 || Interlocked.Increment(ref saves) > 1) return null;
            content.WriteIn("xx", GuideWords.FileName, PseudoWords.FileOf("xx"));
            await live!.RefreshAsync();
            return null;
        });
        using var client = saving.CreateClient(new() { HandleCookies = false });
        live = saving.Services.GetRequiredService<LiveGuide>();
        Assert.True(await HasLanguagesAsync());

        Directory.Delete(content.Folder.FolderOf("xx"), recursive: true);
        await live.RefreshAsync(TestContext.Current.CancellationToken);
        // What one reader gets is kept once everybody's page is.
        while (!(await AskAsync(client, "")).IsKept()) TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
        Assert.False(await HasLanguagesAsync());

        async Task<bool> HasLanguagesAsync() => (await GuideSite.PageAsync(await AskAsync(client, Cookie))).QuerySelector(".languages") is not null;
    }

    private WebApplicationFactory<Program> Refusing(Func<HttpRequest, bool> refused) =>
        With(site, context => Task.FromResult<IActionResult?>(refused(context.Request) ? new StatusCodeResult(StatusCodes.Status503ServiceUnavailable) : null));

    private static WebApplicationFactory<Program> With(GuideSite site, Func<HttpContext, Task<IActionResult?>> beforeEachPage) =>
        site.WithWebHostBuilder(host => host.ConfigureServices(services =>
            services.Configure<RazorPagesOptions>(pages => pages.Conventions.ConfigureFilter(new Before(beforeEachPage)))));

    private static async Task<HttpResponseMessage> AskAsync(HttpClient client, string cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/glossary", UriKind.Relative));
        if (cookie.Length > 0) request.Headers.Add("Cookie", cookie);
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private async Task<int> OldFactsAsync()
    {
        using var answer = await site.AskAsync("/facts", cookie: Cookie);
        return (await GuideSite.PageAsync(answer)).QuerySelectorAll(".fact__stale").Length;
    }

    private sealed class Before(Func<HttpContext, Task<IActionResult?>> each) : IAsyncPageFilter
    {
        public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

        public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
        {
            if (await each(context.HttpContext) is { } instead) context.Result = instead;
            else await next();
        }
    }
}
