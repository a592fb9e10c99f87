using System.Globalization;
using System.Xml.Linq;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Sharing;

/// <summary>Every page that search engines should know, with the day of the last change of its text (sitemaps.org, protocol 0.9).</summary>
public static class Sitemap
{
    private static readonly XNamespace Protocol = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static XDocument Of(GuideSnapshot guide, SiteAddress site) => new(
        new XElement(Protocol + "urlset", SitePages.Of(guide, PageTraits.Listed).Select(page => new XElement(
            Protocol + "url",
            new XElement(Protocol + "loc", site.Of(page.Path)),
            page.Changed is { } day ? new XElement(Protocol + "lastmod", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : null))));
}
