using NetflixSecurityGuide.Site;
using NetflixSecurityGuide.Tests.Host.Languages;

namespace NetflixSecurityGuide.Tests.Host;

/// <summary>Under a prefix, every address of a page carries it, and no file does: one component writes them all.</summary>
public sealed class PrefixTests : IDisposable
{
    private const string Prefix = "/xx";
    private const string Ticks = "ticks=1~review-devices.t20261120~profile-lock.n20261110; theme=dark";

    private readonly TranslatedSite _translated = new();

    private GuideSite Site => _translated.Site;

    public void Dispose() => _translated.Dispose();

    [Fact]
    public async Task Every_link_and_form_leads_to_a_page_under_the_prefix()
    {
        var client = NewClient();
        string[] more = ["/checklist/carry", "/checklist/carry?check=0&ticks=1", "/checklist/erase", "/checklist/kept", "/checklist/item/review-devices", "/search?q=password", "/recover?signin=no", "/facts?verdict=offered", "/nothing-here"];
        foreach (var address in SitePages.Of(_translated.Guide.In(TranslatedSite.Language)!, PageTraits.Framed).Select(page => page.Path).Concat(more))
        {
            using var answer = await AskAsync(client, address);
            if (answer.Headers.Location is { } location)
            {
                Assert.StartsWith(Prefix + "/", location.OriginalString, StringComparison.Ordinal);
                continue;
            }

            var page = await GuideSite.PageAsync(answer);
            var links = page.QuerySelectorAll("a[href^='/']:not([hreflang]), form[action^='/'], link[rel=alternate]:not([hreflang]), link[rel=manifest]").Select(link => link.GetAttribute("href") ?? link.GetAttribute("action"));
            Assert.All(links, link => Assert.StartsWith(Prefix + "/", link, StringComparison.Ordinal));
            // Its text may still be English, and then the English page is the one to know.
            var canonical = page.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!;
            Assert.True(canonical.StartsWith(SharedFiles.Root + Prefix, StringComparison.Ordinal) || page.QuerySelector("main > .due") is not null, address);
            var files = page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], link[rel=apple-touch-icon], script[src]").Select(file => file.GetAttribute("href") ?? file.GetAttribute("src"));
            Assert.All(files, file => Assert.False(file!.StartsWith(Prefix, StringComparison.Ordinal), file));
        }
    }

    [Theory]
    [InlineData("/checklist", "items=review-devices&were=&ticked=review-devices&return=/guide/devices", "/xx/guide/devices")]
    [InlineData("/theme", "theme=dark&return=/codes", "/xx/codes")]
    [InlineData("/checklist/erase", "", "/xx/checklist/erase")]
    public async Task A_form_leads_back_to_a_page_under_the_prefix(string address, string body, string location)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Prefix + address) { Content = new StringContent(body, null, "application/x-www-form-urlencoded") };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        request.Headers.Add("Cookie", Ticks);
        using var answer = await NewClient().SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(location, answer.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/guide/gear", "/xx/guide/devices")]
    [InlineData("/checklist/item/old-devices", "/xx/checklist/item/sign-out-old-devices")]
    [InlineData("/checklist/erase", "/xx/checklist#reset")]
    [InlineData("/recover/keep", "/xx/recover")]
    public async Task So_does_a_page_that_sends_on(string address, string location)
    {
        using var answer = await AskAsync(NewClient(), address);

        Assert.StartsWith(location, answer.Headers.Location?.OriginalString, StringComparison.Ordinal);
    }

    private HttpClient NewClient() => Site.NewStranger();

    private static async Task<HttpResponseMessage> AskAsync(HttpClient client, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Prefix + address);
        request.Headers.Add("Cookie", Ticks);
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
