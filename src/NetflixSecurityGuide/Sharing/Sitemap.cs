using System.Globalization;
using System.Xml.Linq;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Sharing;

/// <summary>Every page that search engines should know, with the day on which its text last changed (sitemaps.org, protocol 0.9).</summary>
public static class Sitemap
{
    private static readonly XNamespace Protocol = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>Paths, and the day of the last change; no day where none is known, rather than an invented one.</summary>
    public static IEnumerable<(string Path, DateOnly? Changed)> PagesOf(GuideSnapshot guide)
    {
        yield return ("/", Latest([.. guide.Articles, .. guide.Pages.Where(page => page.Slug == "home")]));
        foreach (var article in guide.Articles) yield return (article.Address, article.Updated);
        yield return ("/checklist", Latest(guide.Articles));
        yield return ("/codes", Latest(guide.Codes));
        foreach (var code in guide.Codes) yield return (code.Address, code.Updated);
        yield return ("/facts", guide.FactSheet.NewestCheck);
        yield return ("/glossary", null);
        if (guide.Recovery is { } plan) yield return (plan.Page.Address, plan.Page.Updated);
        if (guide.Recovery?.WordsPage is { } words) yield return (words.Address, words.Updated);
        foreach (var page in guide.Pages.Where(page => page.Slug != "home")) yield return (page.Address, page.Updated);
    }

    public static XDocument Of(GuideSnapshot guide, SiteAddress site) => new(
        new XElement(Protocol + "urlset", PagesOf(guide).Select(page => new XElement(
            Protocol + "url",
            new XElement(Protocol + "loc", site.Of(page.Path)),
            page.Changed is { } day ? new XElement(Protocol + "lastmod", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : null))));

    private static DateOnly? Latest(IEnumerable<GuidePage> pages) => pages.Select(page => page.Updated).OrderDescending().Cast<DateOnly?>().FirstOrDefault();
}
