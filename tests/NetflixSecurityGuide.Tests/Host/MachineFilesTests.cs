using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using NetflixSecurityGuide.Guide;

namespace NetflixSecurityGuide.Tests.Host;

public sealed class MachineFilesTests(GuideSite site) : IClassFixture<GuideSite>
{
    private const string SecurityTxt = "/.well-known/security.txt";

    [Fact]
    public async Task The_sitemap_is_valid_and_dates_each_page_by_its_own_text()
    {
        XNamespace protocol = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var sitemap = XDocument.Parse(await SharedFiles.TextAsync(site.NewStranger(), "/sitemap.xml"));
        var guide = site.Services.GetRequiredService<LiveGuide>().Current;

        Assert.Empty(SharedFiles.Faults(sitemap, "sitemap.xsd", protocol.NamespaceName));
        foreach (var page in guide.Articles.Concat<GuidePage>(guide.Codes))
        {
            var entry = Assert.Single(sitemap.Root!.Elements(), entry => entry.Element(protocol + "loc")!.Value == SharedFiles.Root + page.Address);
            Assert.Equal(page.Updated, DateOnly.Parse(entry.Element(protocol + "lastmod")!.Value, null));
        }

        Assert.DoesNotContain(await SharedFiles.PagesAsync(site.NewStranger()), address => address is "/guide/print" or "/home");
    }

    [Fact]
    public async Task A_file_that_did_not_change_is_not_sent_again()
    {
        var client = site.NewStranger();
        using var first = await client.AskAsync("/feed.xml");
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/feed.xml", UriKind.Relative));
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task Robots_may_see_everything_and_are_told_of_the_sitemap()
    {
        var lines = (await SharedFiles.TextAsync(site.NewStranger(), "/robots.txt")).Split('\n');

        Assert.Contains($"Sitemap: {SharedFiles.Root}/sitemap.xml", lines);
        Assert.DoesNotContain(lines, line => line.StartsWith("Disallow", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Language_models_find_every_article_and_the_facts()
    {
        var text = await SharedFiles.TextAsync(site.NewStranger(), "/llms.txt");

        foreach (var article in site.Services.GetRequiredService<LiveGuide>().Current.Articles)
            Assert.Contains($"[{article.Title}]({SharedFiles.Root}{article.Address})", text, StringComparison.Ordinal);
        Assert.Contains($"({SharedFiles.Root}/facts.json)", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_page_carries_the_rules_for_fetching_ahead()
    {
        using var answer = await site.NewStranger().AskAsync("/guide/devices");
        var rules = JsonDocument.Parse((await GuideSite.PageAsync(answer)).QuerySelector("script[type=speculationrules]")!.TextContent).RootElement;

        Assert.Equal("moderate", Assert.Single(rules.GetProperty("prefetch").EnumerateArray()).GetProperty("eagerness").GetString());
    }

    [Fact]
    public async Task Security_txt_names_the_operators_contact()
    {
        await using var reachable = WithContact("mailto:security@guide.example");
        using var client = reachable.CreateClient();

        Assert.Equal(
            "Contact: mailto:security@guide.example\nExpires: 2027-11-15T00:00:00Z\nPreferred-Languages: en\nCanonical: https://guide.example/.well-known/security.txt\n",
            (await SharedFiles.TextAsync(client, SecurityTxt)).ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task There_is_no_security_txt_without_a_contact()
    {
        using var answer = await site.NewStranger().AskAsync(SecurityTxt);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task An_expired_security_txt_is_gone()
    {
        using var late = new GuideSite();
        late.Clock.SetUtcNow(new DateTimeOffset(2027, 11, 15, 0, 0, 0, TimeSpan.Zero));
        await using var reachable = late.WithWebHostBuilder(host => host.UseSetting("Guide:SecurityContact", "https://guide.example/report"));
        using var answer = await reachable.CreateClient().AskAsync(SecurityTxt);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private Microsoft.AspNetCore.Mvc.Testing.WebApplicationFactory<Program> WithContact(string contact) =>
        site.WithWebHostBuilder(host => host.UseSetting("Guide:SecurityContact", contact));
}
