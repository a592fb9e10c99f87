using System.Net;
using System.Security.Cryptography;

namespace NetflixSecurityGuide.Tests.Host;

/// <summary>Files from the top-level wwwroot. They rest on an SDK target that the project hooks by name.</summary>
public sealed class StaticFilesTests(SharedSite site)
{
    [Theory]
    [InlineData("link[rel=stylesheet]", "href", "^/css/site\\.[a-z0-9]{8,}\\.css$", "text/css")]
    [InlineData("script[src*=checklist]", "src", "^/js/checklist\\.[a-z0-9]{8,}\\.js$", "text/javascript")]
    public async Task A_file_has_a_name_of_its_content_and_is_kept_for_ever(string selector, string attribute, string pattern, string mediaType)
    {
        var page = await GuideSite.PageAsync(site.NewStranger(), "/");
        var address = page.QuerySelector(selector)!.GetAttribute(attribute)!;
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        request.Headers.Add("Accept-Encoding", "br, gzip");
        using var answer = await site.NewStranger().SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Matches(pattern, address);
        Assert.Equal((HttpStatusCode.OK, mediaType), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.True(answer.Content.Headers.ContentEncoding.Single() is "br" or "gzip");
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
    }

    [Theory]
    [InlineData("/checklist", 2)]
    [InlineData("/search", 1)]
    [InlineData("/no-such-page", 2)]
    public async Task A_script_is_named_with_the_bytes_that_the_site_sends(string path, int scripts)
    {
        var reader = site.NewStranger();
        var page = await GuideSite.PageAsync(reader, path);
        var found = page.QuerySelectorAll("script[src]");
        foreach (var script in found)
        {
            var bytes = await reader.GetByteArrayAsync(new Uri(script.GetAttribute("src")!, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal("sha256-" + Convert.ToBase64String(SHA256.HashData(bytes)), script.GetAttribute("integrity"));
        }

        Assert.Equal(scripts, found.Length);
    }
}
