using System.Net;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace NetflixSecurityGuide.Tests.Host.Kept;

/// <summary>Stylesheet, scripts and icons are answered from memory, in every build's name for them.</summary>
public sealed class KeptFilesTests(GuideSite site) : IClassFixture<GuideSite>
{
    private static readonly string[] Plain = ["/css/site.css", "/js/checklist.js", "/js/links.js", "/icon.svg", "/favicon.ico", "/apple-touch-icon.png"];

    [Fact]
    public async Task A_file_is_the_same_for_everybody_and_in_every_coding()
    {
        foreach (var address in Plain.Concat(await FingerprintedAsync()))
        {
            using var plain = await site.AskAsync(address);
            var body = await plain.PlainAsync();
            Assert.StartsWith("W/", plain.Headers.ETag?.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain("Cookie", plain.Headers.Vary);
            Assert.True(plain.Headers.Contains("Content-Security-Policy"));
            foreach (var (cookie, coding) in ((string, string)[])[("", "br"), ("ticks=1~review-devices.t20261124; theme=dark", "gzip")])
            {
                using var answer = await site.AskAsync(address, cookie: cookie, coding: coding);
                Assert.Equal(plain.Headers.ETag, answer.Headers.ETag);
                Assert.Equal(plain.Headers.CacheControl, answer.Headers.CacheControl);
                var sent = await answer.PlainAsync();
                Assert.True(body.SequenceEqual(sent), address);
            }
        }
    }

    [Fact]
    public async Task Who_has_a_file_gets_304_and_HEAD_sends_no_body()
    {
        foreach (var address in Plain)
        {
            using var head = await site.AskAsync(address, HttpMethod.Head);
            Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
            using var again = await site.AskAsync(address, ifNoneMatch: head.Headers.ETag!.ToString());
            Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        }
    }

    [Theory]
    [InlineData("/css/site.css", HttpStatusCode.PartialContent)]
    // No range of a file that is another build's: the parts would not fit together.
    [InlineData("/css/site.0123456789.css", HttpStatusCode.OK)]
    public async Task Part_of_a_file_is_sent_when_it_is_asked_for(string address, HttpStatusCode status)
    {
        using var whole = await site.AskAsync("/css/site.css");
        var body = await whole.PlainAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        request.Headers.Range = new(0, 9);
        using var answer = await site.NewStranger().SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(status == HttpStatusCode.OK ? body : body[..10], await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>The framework, which sends parts, fails at a coding that is named twice.</summary>
    [Fact]
    public async Task Part_of_a_file_is_sent_to_a_client_that_names_a_coding_twice()
    {
        // Not by HttpClient, which would send one header for each coding.
        var answer = await site.Server.SendAsync(
            context =>
            {
                context.Request.Path = "/css/site.css";
                context.Request.Headers.Range = "bytes=0-9";
                context.Request.Headers.AcceptEncoding = "gzip;q=0, gzip";
            },
            TestContext.Current.CancellationToken);

        Assert.Equal(StatusCodes.Status206PartialContent, answer.Response.StatusCode);
    }

    /// <summary>They are most of the bytes. What is kept has a weak tag, as it is sent in several codings.</summary>
    [Fact]
    public async Task Preview_pictures_are_read_from_disk()
    {
        var card = (await GuideSite.PageAsync(site.NewStranger(), "/guide/devices")).QuerySelector("meta[property='og:image']")!.GetAttribute("content")!;
        using var answer = await site.AskAsync(new Uri(card).AbsolutePath);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.False(answer.Headers.ETag?.IsWeak);
    }

    [Fact]
    public async Task Who_has_a_file_of_that_date_gets_304()
    {
        using var answer = await site.AskAsync("/css/site.css");
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/css/site.css", UriKind.Relative));
        request.Headers.IfModifiedSince = answer.Content.Headers.LastModified;
        using var again = await site.NewStranger().SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Theory]
    [InlineData("/css/site.0123456789.css", "/css/site.css", "no-cache")]
    [InlineData("/js/checklist.abcdefghij.js", "/js/checklist.js", "no-cache")]
    [InlineData("/icon.a1b2c3d4e5.svg", "/icon.svg", "must-revalidate, max-age=3600")]
    public async Task The_name_of_another_build_gives_this_builds_file_but_not_for_ever(string asked, string current, string kept)
    {
        using var answer = await site.AskAsync(asked, coding: "br");
        using var own = await site.AskAsync(current, coding: "br");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(kept, answer.Headers.CacheControl!.ToString());
        Assert.Equal(await own.PlainAsync(), await answer.PlainAsync());
    }

    [Theory]
    [InlineData("/css/other.0123456789.css")]
    [InlineData("/css/site.012345678.css")]
    [InlineData("/css/site.0123456789.js")]
    [InlineData("/css/site.012345678A.css")]
    [InlineData("/css/.0123456789.css")]
    [InlineData("/guide/password.0123456789")]
    public async Task A_name_that_no_build_has_is_not_found(string asked)
    {
        using var answer = await site.AskAsync(asked);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task The_fingerprint_of_this_build_is_kept_for_ever_and_its_scripts_match_their_integrity()
    {
        var page = await GuideSite.PageAsync(site.NewStranger(), "/");
        foreach (var script in page.QuerySelectorAll("script[src]"))
        {
            using var answer = await site.AskAsync(script.GetAttribute("src")!, coding: "gzip");
            Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
            Assert.Equal("sha256-" + Convert.ToBase64String(SHA256.HashData(await answer.PlainAsync())), script.GetAttribute("integrity"));
        }
    }

    private async Task<string[]> FingerprintedAsync()
    {
        var page = await GuideSite.PageAsync(site.NewStranger(), "/");
        return [.. page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon]").Select(link => link.GetAttribute("href")!), .. page.QuerySelectorAll("script[src]").Select(script => script.GetAttribute("src")!)];
    }
}
