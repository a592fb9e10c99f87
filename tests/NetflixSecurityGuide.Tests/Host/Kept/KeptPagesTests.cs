using System.Net;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Tests.Host.Kept;

/// <summary>What is answered from memory is answered by the book (RFC 9110), for everybody and for one reader.</summary>
public sealed class KeptPagesTests(GuideSite site) : IClassFixture<GuideSite>
{
    private const string Visited = "theme=dark; ticks=1~review-devices.t20261124; visits=20261125";

    public static TheoryData<string> Cookies => ["", Visited];

    [Theory]
    [MemberData(nameof(Cookies))]
    public async Task Every_coding_holds_the_same_page_under_the_same_tag(string cookie)
    {
        foreach (var page in site.Kept())
        {
            using var plain = await site.AskAsync(page.Path, cookie: cookie);
            var body = await plain.PlainAsync();
            Assert.True(plain.IsKept(), page.Path);
            Assert.Empty(plain.Content.Headers.ContentEncoding);
            foreach (var (accepted, sent) in ((string, string)[])[("br", "br"), ("gzip, deflate, br, zstd", "br"), ("gzip", "gzip"), ("br;q=0, gzip;q=0.5", "gzip"), ("*;q=0.5", "br")])
                await HoldsAsync(page.Path, cookie, accepted, sent, plain.Headers.ETag!.ToString(), body);
            using var refused = await site.AskAsync(page.Path, cookie: cookie, coding: "br;q=0, gzip;q=0");
            Assert.Empty(refused.Content.Headers.ContentEncoding);
        }
    }

    [Theory]
    [MemberData(nameof(Cookies))]
    public async Task HEAD_says_what_GET_says_and_sends_no_body(string cookie)
    {
        foreach (var page in site.Kept())
        {
            using var get = await site.AskAsync(page.Path, cookie: cookie, coding: "br");
            var body = await get.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            using var head = await site.AskAsync(page.Path, HttpMethod.Head, cookie, "br");

            Assert.Equal(get.AllHeaders(), head.AllHeaders());
            Assert.Equal(body.Length, head.Content.Headers.ContentLength);
            Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        }
    }

    [Theory]
    [MemberData(nameof(Cookies))]
    public async Task Who_has_the_page_gets_304_without_it(string cookie)
    {
        foreach (var page in site.Kept())
        {
            using var get = await site.AskAsync(page.Path, cookie: cookie, coding: "br");
            var tag = get.Headers.ETag!.ToString();
            foreach (var tags in (string[][])[[tag], [$"\"other\", {tag}"], ["\"other\"", tag], [tag["W/".Length..]], ["*"]])
            {
                using var answer = await site.AskAsync(page.Path, cookie: cookie, coding: "br", ifNoneMatch: tags);
                Assert.Equal(HttpStatusCode.NotModified, answer.StatusCode);
                Assert.Equal(tag, answer.Headers.ETag!.ToString());
                Assert.Equal(get.Headers.CacheControl, answer.Headers.CacheControl);
                Assert.Equal(get.Headers.Vary, answer.Headers.Vary);
                Assert.Null(answer.Content.Headers.ContentType);
                Assert.Empty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
            }

            foreach (var tags in (string[][])[["\"other\", W/\"another\""], [tag.Replace("\"", "", StringComparison.Ordinal)], [$"x{tag}x"]])
            {
                using var other = await site.AskAsync(page.Path, cookie: cookie, coding: "br", ifNoneMatch: tags);
                Assert.Equal(HttpStatusCode.OK, other.StatusCode);
            }
        }
    }

    [Fact]
    public async Task A_readers_page_is_kept_by_nobody_else_and_asked_for_every_time()
    {
        foreach (var page in site.Kept().Where(page => page.Kind.Shows > ReaderPart.Nothing))
        {
            foreach (var cookie in (string[])["ticks=1~review-devices.t20261124; visits=20261125", "theme=dark", Visited])
            {
                using var answer = await site.AskAsync(page.Path, cookie: cookie);
                Assert.True(answer.IsKept(), page.Path);
                Assert.Equal("no-cache, private", answer.Headers.CacheControl!.ToString());
                Assert.False(answer.Headers.Contains("CDN-Cache-Control"));
                Assert.Contains("Cookie", answer.Headers.Vary);
            }
        }
    }

    [Fact]
    public async Task A_page_for_everybody_is_asked_for_every_time_by_browsers()
    {
        foreach (var page in site.Kept().Where(page => page.Kind.Has(PageTraits.Framed)))
        {
            using var answer = await site.AskAsync(page.Path);
            Assert.True(answer.Headers.CacheControl is { Public: true, MustRevalidate: true, MaxAge: { Ticks: 0 }, SharedMaxAge: { TotalSeconds: 60 } }, page.Path);
            Assert.Equal("public, max-age=60, stale-while-revalidate=300", Assert.Single(answer.Headers.GetValues("CDN-Cache-Control")));
            Assert.Equal(["Cookie", "Accept-Encoding"], answer.Headers.Vary);
        }
    }

    [Theory]
    [InlineData("/checklist?show=left", "review-devices")]
    [InlineData("/checklist?show=due", "review-devices")]
    [InlineData("/checklist?level=extra", "review-devices")]
    [InlineData("/checklist?group=password", "review-devices")]
    public async Task A_key_that_a_page_reads_makes_another_page(string address, string hidden)
    {
        using var bare = await site.AskAsync(address.Split('?')[0], cookie: Visited);
        using var asked = await site.AskAsync(address, cookie: Visited);

        Assert.NotNull((await GuideSite.PageAsync(bare)).GetElementById("item-" + hidden));
        Assert.Null((await GuideSite.PageAsync(asked)).GetElementById("item-" + hidden));
        Assert.False(asked.IsKept());
    }

    [Fact]
    public async Task Every_key_of_the_list_reaches_the_page_and_no_other_does()
    {
        var guide = site.Services.GetRequiredService<Guide.LiveGuide>().Current;
        foreach (var page in site.Kept())
        {
            foreach (var key in page.Kind.QueryKeys(guide))
            {
                using var asked = await site.AskAsync($"{page.Path}?{key}=x");
                Assert.False(asked.IsKept(), $"{page.Path}?{key}=x");
            }

            using var junk = await site.AskAsync(page.Path + "?utm_source=x&q=y");
            Assert.True(junk.IsKept(), page.Path);
        }
    }

    [Fact]
    public async Task The_first_visit_of_the_day_is_noted_for_each_reader()
    {
        for (var reader = 0; reader < 3; reader++)
        {
            using var answer = await site.AskAsync("/checklist", cookie: "ticks=1~review-devices.t20261124");
            Assert.StartsWith("visits=20261125", answer.SetCookie("visits"), StringComparison.Ordinal);
            Assert.False(answer.IsKept());
        }
    }

    [Fact]
    public async Task A_page_that_sets_a_cookie_is_never_kept()
    {
        await using var setting = site.WithWebHostBuilder(host => host.ConfigureServices(services =>
            services.Configure<RazorPagesOptions>(pages => pages.Conventions.ConfigureFilter(new SetsCookie()))));
        using var client = setting.CreateClient(new() { HandleCookies = false });
        foreach (var cookie in (string[])["", "theme=dark", "theme=dark"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/glossary", UriKind.Relative));
            request.Headers.TryAddWithoutValidation("Cookie", cookie);
            using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.True(answer.Headers.Contains("Set-Cookie"));
            Assert.False(answer.IsKept());
        }
    }

    private async Task HoldsAsync(string address, string cookie, string accepted, string coding, string tag, byte[] body)
    {
        using var answer = await site.AskAsync(address, cookie: cookie, coding: accepted);
        Assert.Equal(coding, Assert.Single(answer.Content.Headers.ContentEncoding));
        Assert.Equal(tag, answer.Headers.ETag!.ToString());
        Assert.Contains("Accept-Encoding", answer.Headers.Vary);
        Assert.Equal(answer.Content.Headers.ContentLength, (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length);
        var plain = await answer.PlainAsync();
        Assert.True(body.SequenceEqual(plain), $"{address} differs in {coding}");
    }

    private sealed class SetsCookie : IPageFilter
    {
        public void OnPageHandlerSelected(PageHandlerSelectedContext context)
        {
        }

        public void OnPageHandlerExecuting(PageHandlerExecutingContext context) => context.HttpContext.Response.Cookies.Append("own", Guid.NewGuid().ToString());

        public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
        {
        }
    }
}
