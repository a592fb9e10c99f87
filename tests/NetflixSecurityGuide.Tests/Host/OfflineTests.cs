using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;

namespace NetflixSecurityGuide.Tests.Host;

/// <summary>What the copy that a reader keeps is made of, and the switch that takes it away again.</summary>
public sealed class OfflineTests(SharedSite site)
{
    /// <summary>The site of an operator who offers no copy.</summary>
    private sealed class SwitchedOff : GuideSite
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Guide:Offline", "false");
        }
    }

    [Fact]
    public async Task The_list_holds_every_text_and_nothing_that_shows_a_reader()
    {
        var addresses = await AddressesAsync();

        Assert.Superset(new HashSet<string>(["/", "/guide/devices", "/codes/tv-code", "/facts", "/recover", "/guide/print", "/about", "/offline", "/offline/missing"], StringComparer.Ordinal), addresses);
        Assert.DoesNotContain(addresses, address => address.StartsWith("/checklist", StringComparison.Ordinal) || address is "/privacy" || address.Contains('?', StringComparison.Ordinal));
    }

    [Fact]
    public async Task Everything_on_the_list_answers_a_stranger_and_sets_no_cookie()
    {
        foreach (var address in await AddressesAsync())
        {
            using var answer = await site.NewStranger().AskAsync(address);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address} answers {answer.StatusCode}");
            Assert.False(answer.Headers.Contains("Set-Cookie"), address);
        }
    }

    /// <summary>A file of the list that a page does not name, or names otherwise, would be missing without a connection.</summary>
    [Fact]
    public async Task The_list_holds_every_file_that_its_pages_load()
    {
        var addresses = await AddressesAsync();
        foreach (var address in (string[])["/guide/devices", "/offline"])
        {
            var page = await GuideSite.PageAsync(site.NewStranger(), address);
            var files = page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], script[src]").Select(file => file.GetAttribute("href") ?? file.GetAttribute("src")!);
            Assert.Superset(files.ToHashSet(StringComparer.Ordinal), addresses);
        }
    }

    [Fact]
    public async Task The_worker_has_one_address_is_asked_for_anew_and_carries_the_policies()
    {
        using var answer = await site.NewStranger().AskAsync("/sw.js");

        Assert.Equal((HttpStatusCode.OK, "text/javascript", "no-cache"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, answer.Headers.CacheControl?.ToString()));
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy")).Split(';', StringSplitOptions.TrimEntries);
        Assert.Superset(new HashSet<string>(["worker-src 'self'", "trusted-types offline", "require-trusted-types-for 'script'"], StringComparer.Ordinal), policy.ToHashSet(StringComparer.Ordinal));
        Assert.Contains("respondWith", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Switched_off_the_worker_only_leaves_and_the_page_offers_nothing()
    {
        await using var off = new SwitchedOff();
        var worker = await SharedFiles.TextAsync(off.NewStranger(), "/sw.js");
        var page = await GuideSite.PageAsync(off.NewStranger(), "/offline");

        Assert.Contains("registration.unregister()", worker, StringComparison.Ordinal);
        Assert.DoesNotContain("respondWith", worker, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("[data-keep], script[src*=offline]"));
        Assert.NotEmpty(page.QuerySelectorAll("main a[href='/guide/print']"));
    }

    [Theory]
    [InlineData("/checklist")]
    [InlineData("/checklist/erase")]
    [InlineData("/recover?signin=no&inbox=no&payer=direct&someone=no")]
    [InlineData("/")]
    public async Task Who_keeps_or_erases_something_finds_the_way(string address) =>
        Assert.NotEmpty((await GuideSite.PageAsync(site.NewStranger(), address)).QuerySelectorAll("a[href='/offline']"));

    private async Task<HashSet<string>> AddressesAsync()
    {
        using var list = JsonDocument.Parse(await SharedFiles.TextAsync(site.NewStranger(), "/offline.json"));
        return [.. list.RootElement.GetProperty("addresses").EnumerateArray().Select(address => address.GetString()!)];
    }
}
