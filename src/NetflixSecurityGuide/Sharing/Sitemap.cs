using System.Globalization;
using System.Xml.Linq;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Sharing;

/// <summary>
/// Every page that search engines should know, with the day of the last change of its text (sitemaps.org, protocol 0.9), and
/// the same page in the other languages that it is really translated into. One file for all languages.
/// </summary>
internal static class Sitemap
{
    private static readonly XNamespace Protocol = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    public static XDocument Of(GuideSnapshot english, SiteAddress site) => new(
        new XElement(
            Protocol + "urlset",
            english.Translations.Count == 0 ? null : new XAttribute(XNamespace.Xmlns + "xhtml", Xhtml),
            from guide in english.AllLanguages
            from page in SitePages.Of(guide, PageTraits.Listed)
            where page.File is not { } file || guide.IsTranslated(file)
            select new XElement(
                Protocol + "url",
                new XElement(Protocol + "loc", site.Of(page.Address)),
                page.Changed is { } day ? new XElement(Protocol + "lastmod", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : null,
                Alternates.Of(page.Path, page.File, english).Select(other => new XElement(
                    Xhtml + "link", new XAttribute("rel", "alternate"), new XAttribute("hreflang", other.Language), new XAttribute("href", site.Of(other.Path)))))));
}
