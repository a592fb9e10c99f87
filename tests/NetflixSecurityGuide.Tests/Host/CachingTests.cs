using System.Net.Http.Headers;

namespace NetflixSecurityGuide.Tests.Host;

/// <summary>Who may keep a page, and that nobody ever gets another reader's.</summary>
public sealed class CachingTests(SharedSite site)
{
    private static readonly string[] Pages = ["/", "/guide/devices", "/guide/print", "/checklist", "/codes", "/facts", "/recover", "/about"];

    [Fact]
    public async Task Without_a_cookie_a_page_is_for_everyone()
    {
        foreach (var address in Pages)
        {
            var (headers, _) = await GetAsync(site.NewStranger(), address);
            Assert.True(headers.CacheControl!.Public, address);
            Assert.Contains("Cookie", headers.Vary);
        }
    }

    [Theory]
    [InlineData("ticks", "1~review-devices.t20261124")]
    [InlineData("theme", "dark")]
    public async Task With_a_cookie_a_page_is_for_one_reader(string name, string value)
    {
        foreach (var address in Pages)
        {
            var (headers, _) = await GetAsync(site.ReaderWithCookie(value, name), address);
            Assert.True(headers.CacheControl!.Private, address);
            Assert.False(headers.CacheControl.Public);
            Assert.Contains("Cookie", headers.Vary);
        }
    }

    [Fact]
    public async Task Readers_never_see_each_others_ticks()
    {
        var alice = site.ReaderWithCookie("1~review-devices.t20261124");
        var bob = site.ReaderWithCookie("1~know-sign-out-all.t20261124");
        for (var round = 0; round < 2; round++)
        {
            Assert.Equal(["review-devices"], await alice.TickedAsync("/guide/devices"));
            Assert.Equal(["know-sign-out-all"], await bob.TickedAsync("/guide/devices"));
            Assert.Empty(await site.NewStranger().TickedAsync("/guide/devices"));
        }
    }

    [Fact]
    public async Task A_cookie_of_someone_else_does_not_make_a_page_personal()
    {
        var (headers, _) = await GetAsync(site.ReaderWithCookie("x", "_other"), "/guide/devices");
        Assert.True(headers.CacheControl!.Public);
    }

    [Fact]
    public async Task Junk_in_the_query_changes_nothing_on_a_page()
    {
        var (_, plain) = await GetAsync(site.NewStranger(), "/guide/devices");
        var (_, junk) = await GetAsync(site.NewStranger(), "/guide/devices?utm=x&<script>=1");
        Assert.Equal(plain, junk);
    }

    [Fact]
    public async Task Answers_to_forms_are_never_kept()
    {
        using var save = await GuideSite.PostAsync(site.NewReader(), "/checklist", ("items", "review-devices"), ("ticked", "review-devices"));
        using var erase = await GuideSite.PostAsync(site.NewReader(), "/checklist/erase");
        using var theme = await GuideSite.PostAsync(site.NewReader(), "/theme", ("theme", "dark"));

        Assert.All([save, erase, theme], answer => Assert.True(answer.Headers.CacheControl!.NoStore));
    }

    private static async Task<(HttpResponseHeaders Headers, string Body)> GetAsync(HttpClient reader, string address)
    {
        using var answer = await reader.AskAsync(address);
        Assert.True(answer.IsSuccessStatusCode, address);
        return (answer.Headers, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
