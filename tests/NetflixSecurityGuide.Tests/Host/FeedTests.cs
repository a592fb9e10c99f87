using System.Globalization;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using NetflixSecurityGuide.Sharing;

namespace NetflixSecurityGuide.Tests.Host;

public sealed class FeedTests(GuideSite site) : IClassFixture<GuideSite>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task The_feed_is_valid_Atom()
    {
        var feed = XDocument.Parse(await SharedFiles.TextAsync(site.NewStranger(), "/feed.xml"));

        Assert.Empty(SharedFiles.Faults(feed, "atom.xsd", Atom.NamespaceName));
        foreach (var name in new[] { "title", "id", "updated", "author" }) Assert.Single(feed.Root!.Elements(Atom + name));
        Assert.Equal(SharedFiles.Root + "/feed.xml", Assert.Single(feed.Root!.Elements(Atom + "link"), link => link.Attribute("rel")!.Value == "self").Attribute("href")!.Value);
    }

    [Fact]
    public async Task Every_article_and_code_page_is_an_entry_with_its_own_date()
    {
        var client = site.NewStranger();
        var entries = XDocument.Parse(await SharedFiles.TextAsync(client, "/feed.xml")).Descendants(Atom + "entry").ToList();
        var pages = (await SharedFiles.PagesAsync(client)).Where(address => address.StartsWith("/guide/", StringComparison.Ordinal) || address.StartsWith("/codes/", StringComparison.Ordinal));

        Assert.Equal(pages.Order(), entries.Select(entry => entry.Element(Atom + "link")!.Attribute("href")!.Value[SharedFiles.Root.Length..]).Order());
        foreach (var entry in entries)
        {
            var page = await GuideSite.PageAsync(client, entry.Element(Atom + "link")!.Attribute("href")!.Value[SharedFiles.Root.Length..]);
            var updated = DateTimeOffset.Parse(entry.Element(Atom + "updated")!.Value, CultureInfo.InvariantCulture);
            Assert.Equal(page.QuerySelector("meta[property='article:modified_time']")!.GetAttribute("content"), updated.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public async Task Entries_hold_the_full_text_without_what_only_our_pages_can_show()
    {
        var client = site.NewStranger();
        var parser = new HtmlParser();
        foreach (var entry in XDocument.Parse(await SharedFiles.TextAsync(client, "/feed.xml")).Descendants(Atom + "entry"))
        {
            var address = entry.Element(Atom + "link")!.Attribute("href")!.Value;
            var page = await GuideSite.PageAsync(client, address[SharedFiles.Root.Length..]);
            var text = parser.ParseDocument(entry.Element(Atom + "content")!.Value);

            Assert.Empty(text.QuerySelectorAll("button, svg, [popover], [class], form, input, script, style"));
            Assert.All(text.QuerySelectorAll("a"), link => Assert.StartsWith("https://", link.GetAttribute("href"), StringComparison.Ordinal));
            // Its own sections, without those that the page adds around the text.
            var sections = page.QuerySelectorAll(".prose > h2").Select(heading => heading.TextContent);
            Assert.Equal(sections, text.QuerySelectorAll("h2").Select(heading => heading.TextContent));
            Assert.All(page.QuerySelectorAll(".item__title"), item => Assert.Contains(item.TextContent, text.Body!.TextContent, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public async Task The_feed_is_sent_compressed(string environment)
    {
        await using var other = site.WithWebHostBuilder(host => host.UseEnvironment(environment));
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Feed.Path, UriKind.Relative));
        request.Headers.Add("Accept-Encoding", "br");
        using var answer = await other.CreateClient().SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal("br", Assert.Single(answer.Content.Headers.ContentEncoding));
    }

    [Fact]
    public async Task Entries_keep_their_ids_when_the_site_moves_to_another_host()
    {
        await using var moved = site.WithWebHostBuilder(host => host.UseSetting("Guide:PublicUrl", "https://moved.example"));

        Assert.Equal(await IdsAsync(site.NewStranger()), await IdsAsync(moved.CreateClient()));
        Assert.Equal("urn:uuid:bed91dfc-9171-5dba-8cd3-6f33b33fb408", NameUuid.UrnOf("/guide/does-netflix-have-2fa"));
    }

    private static async Task<string[]> IdsAsync(HttpClient client) =>
        [.. XDocument.Parse(await SharedFiles.TextAsync(client, "/feed.xml")).Descendants(Atom + "id").Select(id => id.Value)];
}
