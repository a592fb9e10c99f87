using System.Globalization;
using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;

namespace NetflixSecurityGuide.Tests.Host;

public sealed class MetadataTests(SharedSite site)
{
    [Fact]
    public async Task Every_page_says_in_Open_Graph_what_it_is()
    {
        var client = site.NewStranger();
        foreach (var address in await SharedFiles.PagesAsync(client))
        {
            var page = await GuideSite.PageAsync(client, address);
            var canonical = page.QuerySelector("link[rel=canonical]")!.GetAttribute("href");
            var title = Property(page, "og:title");

            Assert.Equal(SharedFiles.Root + address, canonical);
            Assert.Equal(canonical, Property(page, "og:url"));
            Assert.Equal(page.Title, address == "/" ? title : $"{title} – Netflix Security Guide");
            Assert.Equal(page.QuerySelector("meta[name=description]")!.GetAttribute("content"), Property(page, "og:description"));
            Assert.Equal("Netflix Security Guide", Property(page, "og:site_name"));
            Assert.Equal(IsText(address) ? "article" : "website", Property(page, "og:type"));
            Assert.StartsWith($"{SharedFiles.Root}/cards/", Property(page, "og:image"), StringComparison.Ordinal);
            Assert.Equal(("1200", "630"), (Property(page, "og:image:width"), Property(page, "og:image:height")));
            Assert.NotEmpty(Property(page, "og:image:alt"));
            Assert.Equal("summary_large_image", page.QuerySelector("meta[name='twitter:card']")!.GetAttribute("content"));
            Assert.Null(page.QuerySelector("meta[name^='og:'], meta[property^='twitter:'], meta[name=robots]"));
        }
    }

    [Fact]
    public async Task Every_address_of_ours_that_a_page_names_answers()
    {
        var client = site.NewStranger();
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var address in await SharedFiles.PagesAsync(client))
        {
            var page = await GuideSite.PageAsync(client, address);
            foreach (var element in page.QuerySelectorAll("[href], [src], [content], input[value]"))
            {
                var value = element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("content") ?? element.GetAttribute("value")!;
                if (value.StartsWith('/') || value.StartsWith(SharedFiles.Root, StringComparison.Ordinal)) named.Add(value.Split('#')[0]);
            }

            foreach (var json in Graph(page)) named.UnionWith(Strings(json).Where(text => text.StartsWith(SharedFiles.Root, StringComparison.Ordinal)).Select(text => text.Split('#')[0]));
        }

        foreach (var address in named)
        {
            using var answer = await client.AskAsync(address.Replace(SharedFiles.Root, "", StringComparison.Ordinal));
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address} answers {answer.StatusCode}");
        }

        Assert.Contains(named, address => address.Contains("/cards/", StringComparison.Ordinal));
    }

    /// <summary>Google's documentation of the Article type, and schema.org's of each property.</summary>
    [Fact]
    public async Task Articles_and_code_pages_describe_themselves_in_JSON_LD()
    {
        var client = site.NewStranger();
        foreach (var address in (await SharedFiles.PagesAsync(client)).Where(IsText))
        {
            var page = await GuideSite.PageAsync(client, address);
            var article = Assert.Single(Graph(page), node => Text(node, "@type") == "Article");
            var sources = page.QuerySelectorAll(".sources li a").Select(link => link.GetAttribute("href"));

            Assert.Equal(page.QuerySelector("h1")!.TextContent, Text(article, "headline"));
            Assert.Equal(Property(page, "og:image"), Text(article, "image"));
            Assert.Equal(Property(page, "article:modified_time"), Text(article, "dateModified"));
            Assert.True(DateOnly.TryParseExact(Text(article, "dateModified"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
            Assert.Equal(page.QuerySelector(".answer time")!.GetAttribute("datetime"), Text(article.GetProperty("mainEntityOfPage"), "lastReviewed"));
            Assert.Equal(SharedFiles.Root + address, Text(article.GetProperty("mainEntityOfPage"), "@id"));
            foreach (var role in new[] { "author", "publisher" })
            {
                Assert.Equal("Organization", Text(article.GetProperty(role), "@type"));
                Assert.Equal("Netflix Security Guide", Text(article.GetProperty(role), "name"));
            }

            Assert.Equal(sources, article.GetProperty("citation").EnumerateArray().Select(source => Text(source, "url")));
        }
    }

    [Fact]
    public async Task Breadcrumbs_in_JSON_LD_are_those_on_the_page()
    {
        var client = site.NewStranger();
        var found = 0;
        foreach (var address in await SharedFiles.PagesAsync(client))
        {
            var page = await GuideSite.PageAsync(client, address);
            var shown = page.QuerySelectorAll(".breadcrumbs a").Select(link => SharedFiles.Root + link.GetAttribute("href")).ToList();
            var lists = Graph(page).Where(node => Text(node, "@type") == "BreadcrumbList").ToList();
            Assert.Equal(shown.Count > 0 ? 1 : 0, lists.Count);
            if (lists is not [var list]) continue;

            var places = list.GetProperty("itemListElement").EnumerateArray().ToList();
            Assert.Equal(Enumerable.Range(1, places.Count), places.Select(place => place.GetProperty("position").GetInt32()));
            Assert.Equal([.. shown, SharedFiles.Root + address], places.Select(place => Text(place, "item")));
            found++;
        }

        Assert.True(found > 4);
    }

    [Fact]
    public async Task A_quote_or_a_tag_in_a_title_cannot_leave_its_place()
    {
        var page = await GuideSite.PageAsync(site.NewStranger(), "/guide/devices");
        var script = page.QuerySelector("script[type='application/ld+json']")!.TextContent;

        Assert.DoesNotContain('<', script);
        Assert.Contains("Netflix\\u0027s", script, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/guide/devices")]
    [InlineData("/sitemap.xml")]
    [InlineData("/feed.xml")]
    [InlineData("/robots.txt")]
    [InlineData("/llms.txt")]
    public async Task Absolute_addresses_come_from_the_setting_and_not_from_the_request(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        request.Headers.Host = "localhost:8080";
        using var answer = await site.NewStranger().SendAsync(request, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Contains(SharedFiles.Root, text, StringComparison.Ordinal);
        Assert.DoesNotContain("localhost", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_browser_bar_takes_the_colour_of_the_theme_that_the_reader_chose()
    {
        var reader = site.NewReader();
        var undecided = await GuideSite.PageAsync(reader, "/about");
        (await GuideSite.PostAsync(reader, "/theme", ("theme", "dark"))).Dispose();
        var dark = await GuideSite.PageAsync(reader, "/about");

        var masthead = await MastheadColoursAsync();
        Assert.Equal(masthead, undecided.QuerySelectorAll("meta[name=theme-color][media]").Select(meta => meta.GetAttribute("content")));
        var colour = Assert.Single(dark.QuerySelectorAll("meta[name=theme-color]"));
        Assert.Equal((masthead[1], false), (colour.GetAttribute("content"), colour.HasAttribute("media")));
        var app = await site.NewStranger().GetStringAsync(new Uri("/site.webmanifest", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains($"\"theme_color\": \"{masthead[0]}\"", app, StringComparison.Ordinal);
    }

    /// <summary>Light and dark, as the stylesheet says them.</summary>
    private async Task<string[]> MastheadColoursAsync()
    {
        var css = await site.NewStranger().GetStringAsync(new Uri("/css/site.css", UriKind.Relative), TestContext.Current.CancellationToken);
        return css.Split("--brand: light-dark(", 2)[1].Split(')', 2)[0].Split(", ");
    }

    private static bool IsText(string address) => address.StartsWith("/guide/", StringComparison.Ordinal) || address.StartsWith("/codes/", StringComparison.Ordinal);

    private static string Property(IHtmlDocument page, string name) =>
        Assert.Single(page.QuerySelectorAll($"meta[property='{name}']")).GetAttribute("content")!;

    private static string? Text(JsonElement node, string name) => node.GetProperty(name).GetString();

    private static List<JsonElement> Graph(IHtmlDocument page)
    {
        if (page.QuerySelector("script[type='application/ld+json']") is not { } script) return [];
        var document = JsonDocument.Parse(script.TextContent).RootElement;
        Assert.Equal("https://schema.org", Text(document, "@context"));
        return [.. document.GetProperty("@graph").EnumerateArray()];
    }

    private static IEnumerable<string> Strings(JsonElement node) => node.ValueKind switch
    {
        JsonValueKind.String => [node.GetString()!],
        JsonValueKind.Array => node.EnumerateArray().SelectMany(Strings),
        JsonValueKind.Object => node.EnumerateObject().SelectMany(member => Strings(member.Value)),
        _ => [],
    };
}
