using System.Net;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using NetflixSecurityGuide.Site;
using NetflixSecurityGuide.Tests.Host.Kept;

namespace NetflixSecurityGuide.Tests.Host.Languages;

/// <summary>The language is in the path and nowhere else, and what has none, such as a tick, is the same in all of them.</summary>
public sealed class LanguageTests(TranslatedSite translated) : IClassFixture<TranslatedSite>
{
    private readonly GuideSite _site = translated.Site;

    [Fact]
    public async Task A_translated_page_names_its_language_and_the_others()
    {
        var page = await PageAsync("/xx/guide/devices");

        Assert.Equal("xx", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(SharedFiles.Root + "/xx/guide/devices", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        string[] alternates = ["en /guide/devices", "xx /xx/guide/devices", "x-default /guide/devices"];
        Assert.Equal(alternates, Alternates(page));
        Assert.Equal(alternates, Alternates(await PageAsync("/guide/devices")));
    }

    [Fact]
    public async Task A_page_without_a_translation_is_English_in_the_frame_of_its_language()
    {
        var page = await PageAsync("/xx/guide/password");

        Assert.Equal("xx", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(("en", "ltr"), (page.QuerySelector(".prose")!.GetAttribute("lang"), page.QuerySelector(".prose")!.GetAttribute("dir")));
        Assert.Equal("en", page.QuerySelector("h1")!.GetAttribute("lang"));
        Assert.Contains(translated.Guide.In("xx")!.Words.Translation.Untranslated, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(SharedFiles.Root + "/guide/password", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Empty(Alternates(page));
        Assert.Empty(Alternates(await PageAsync("/guide/password")));
    }

    [Fact]
    public async Task The_sitemap_lists_what_is_translated_with_its_other_languages()
    {
        XNamespace protocol = "http://www.sitemaps.org/schemas/sitemap/0.9", xhtml = "http://www.w3.org/1999/xhtml";
        var entries = XDocument.Parse(await SharedFiles.TextAsync(_site.NewStranger(), "/sitemap.xml")).Root!.Elements(protocol + "url")
            .ToDictionary(entry => entry.Element(protocol + "loc")!.Value.Replace(SharedFiles.Root, "", StringComparison.Ordinal), entry => entry.Elements(xhtml + "link").Count(), StringComparer.Ordinal);

        Assert.Equal((3, 3, 0), (entries["/guide/devices"], entries["/xx/guide/devices"], entries["/guide/password"]));
        Assert.Equal(3, entries["/xx/checklist"]);
        Assert.DoesNotContain("/xx/guide/password", entries.Keys);
    }

    [Theory]
    [InlineData("/fr/guide/devices")]
    [InlineData("/xx/nothing-here")]
    [InlineData("/xx/sitemap.xml")]
    [InlineData("/xx/robots.txt")]
    [InlineData("/xx/health/ready")]
    [InlineData("/xx/xx/guide/devices")]
    public async Task What_is_not_there_is_not_there_in_any_language(string address)
    {
        using var answer = await _site.NewStranger().AskAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.NotEmpty((await GuideSite.PageAsync(answer)).QuerySelectorAll("main a"));
    }

    [Fact]
    public async Task An_address_that_leads_nowhere_offers_pages_of_its_language()
    {
        using var answer = await _site.NewStranger().AskAsync("/xx/guide/devcies");

        Assert.Contains("/xx/guide/devices", (await GuideSite.PageAsync(answer)).QuerySelectorAll("main a").Select(link => link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("/guide/devices", "/xx/guide/devices")]
    [InlineData("/xx/recover?signin=no", "/recover?signin=no")]
    [InlineData("/xx/checklist?show=done", "/checklist?show=done")]
    [InlineData("/", "/xx/")]
    public async Task The_switch_keeps_the_page_and_what_the_reader_chose(string address, string other)
    {
        var links = (await PageAsync(address)).QuerySelectorAll("a[hreflang]");

        Assert.Equal(4, links.Length);
        Assert.Contains(other, links.Select(link => link.GetAttribute("href")));
        Assert.All(links, link => Assert.Equal(link.GetAttribute("hreflang"), link.GetAttribute("lang")));
    }

    [Fact]
    public async Task A_tick_is_a_tick_in_every_language()
    {
        var page = await GuideSite.PageAsync(_site.ReaderWithCookie("1~review-devices.t20261120"), "/xx/guide/devices");

        Assert.True(((IHtmlInputElement)page.GetElementById("tick-review-devices")!).IsChecked);
    }

    [Fact]
    public async Task No_header_chooses_a_language()
    {
        var stranger = _site.NewStranger();
        stranger.DefaultRequestHeaders.Add("Accept-Language", "xx, en;q=0.5");

        Assert.Equal("en", (await GuideSite.PageAsync(stranger, "/guide/devices")).DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task The_search_of_a_language_finds_its_own_pages()
    {
        var found = (await PageAsync("/xx/search?q=devices")).QuerySelectorAll(".result__title a").Select(link => link.GetAttribute("href")).ToList();

        Assert.NotEmpty(found);
        Assert.All(found, address => Assert.StartsWith("/xx/", address, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pages_of_every_language_are_kept()
    {
        foreach (var page in SitePages.Of(translated.Guide.In("xx")!, PageTraits.Kept))
        {
            using var answer = await _site.NewStranger().AskAsync(page.Address);
            Assert.True(answer.IsKept(), page.Address);
        }
    }

    private Task<IHtmlDocument> PageAsync(string address) => GuideSite.PageAsync(_site.NewStranger(), address);

    private static IEnumerable<string> Alternates(IHtmlDocument page) => page.QuerySelectorAll("link[hreflang]")
        .Select(link => $"{link.GetAttribute("hreflang")} {link.GetAttribute("href")!.Replace(SharedFiles.Root, "", StringComparison.Ordinal)}");
}
