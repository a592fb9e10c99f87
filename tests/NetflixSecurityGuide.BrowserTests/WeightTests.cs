using System.IO.Compression;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using NetflixSecurityGuide.Caching;

namespace NetflixSecurityGuide.BrowserTests;

/// <summary>What a visit costs. Pages are measured as sent; files are compressed here as <c>dotnet publish</c> compresses them.</summary>
public sealed class WeightTests(ShippedSite site)
{
    /// <summary>14.6 KB: what one round trip of a fresh TCP connection carries (ten segments, RFC 6928).</summary>
    private const int FirstRoundTrip = 14_950;

    private const int Scripts = 5 * 1024 + 512;

    /// <summary>Only for readers who ask for a copy.</summary>
    private const int OfflineScripts = 3 * 1024;

    private IFileProvider Files => site.Services.GetRequiredService<IWebHostEnvironment>().WebRootFileProvider;

    [Fact]
    public async Task Every_article_with_its_stylesheet_comes_in_one_round_trip()
    {
        // What readers get: compressed once, at the best level.
        await site.Services.GetRequiredService<PageCacheFiller>().Ready;
        var css = Compressed(Files.GetFileInfo("css/site.css"));
        var tooHeavy = new List<string>();
        foreach (var address in SitePages.Articles)
        {
            var html = await SentBytesAsync(address);
            TestContext.Current.TestOutputHelper?.WriteLine($"{address}: {html} bytes of HTML + {css} bytes of CSS = {html + css}");
            if (html + css > FirstRoundTrip) tooHeavy.Add($"{address}: {html} bytes of HTML + {css} bytes of CSS = {html + css}");
        }

        Findings.None(tooHeavy);
    }

    [Theory]
    [InlineData("js", Scripts)]
    [InlineData("offline", OfflineScripts)]
    public void All_scripts_together_stay_small(string folder, int limit) =>
        Assert.InRange(Files.GetDirectoryContents(folder).Where(file => file.Name.EndsWith(".js", StringComparison.Ordinal)).Sum(Compressed), 1, limit);

    private async Task<int> SentBytesAsync(string address)
    {
        using var reader = new HttpClient();
        reader.DefaultRequestHeaders.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));
        using var answer = await reader.GetAsync(new Uri(site.Of(address)), TestContext.Current.CancellationToken);
        Assert.Equal("br", Assert.Single(answer.Content.Headers.ContentEncoding));
        return (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length;
    }

    private static int Compressed(IFileInfo file)
    {
        using var sent = new MemoryStream();
        using (var body = file.CreateReadStream())
        using (var brotli = new BrotliStream(sent, CompressionLevel.SmallestSize, leaveOpen: true)) body.CopyTo(brotli);
        return (int)sent.Length;
    }
}
