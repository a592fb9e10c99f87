using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using System.Text.Json;
using System.Text.Unicode;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Site;
using NetflixSecurityGuide.Words;

namespace NetflixSecurityGuide.Sharing;

/// <summary>
/// What a page is, in schema.org's words (JSON-LD 1.1). No page is an FAQPage: the code pages have questions for
/// headings, but they are one text with steps, not a list of questions with one answer each.
/// </summary>
internal sealed class StructuredData(SiteAddress site, Cards cards)
{
    // Letters stay letters; <, > and & are always escaped, so the text cannot end its script element.
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>JSON for a script element; null for pages that are neither the start, an article nor below another page.</summary>
    public string? Of(PageMetadata page, GuideWords words, HttpRequest request)
    {
        var graph = new JsonArray();
        if (page.Path == "/") graph.Add(WebSite(words, request));
        if (page is { IsArticle: true, Text: { } text }) graph.Add(Article(page, text, words, request));
        if (page.Above is { } above) graph.Add(Breadcrumbs(page, above, words, request));
        return graph.Count == 0 ? null : new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = graph }.ToJsonString(Json);
    }

    private JsonObject WebSite(GuideWords words, HttpRequest request) => new()
    {
        ["@type"] = "WebSite",
        ["name"] = words.Site.Name,
        ["url"] = site.Of(request, "/"),
        ["inLanguage"] = words.Language.Code,
        ["publisher"] = Publisher(words, request),
    };

    private JsonObject Article(PageMetadata page, GuidePage text, GuideWords words, HttpRequest request) => new()
    {
        ["@type"] = "Article",
        ["headline"] = page.Title,
        ["description"] = page.Description,
        ["image"] = site.Of(cards.Of(page, words).Path),
        ["inLanguage"] = words.Language.Code,
        ["isAccessibleForFree"] = true,
        ["dateModified"] = Day(text.Updated),
        ["mainEntityOfPage"] = new JsonObject { ["@type"] = "WebPage", ["@id"] = site.Of(request, page.Path), ["lastReviewed"] = Day(text.Checked) },
        ["author"] = Publisher(words, request),
        ["publisher"] = Publisher(words, request),
        ["citation"] = new JsonArray([.. text.Sources.Where(source => source.Url is not null).Select(source => new JsonObject { ["@type"] = "WebPage", ["name"] = source.Name, ["url"] = source.Url })]),
    };

    private JsonObject Publisher(GuideWords words, HttpRequest request) => new() { ["@type"] = "Organization", ["name"] = words.Site.Name, ["url"] = site.Of(request, "/") };

    private JsonObject Breadcrumbs(PageMetadata page, Crumb above, GuideWords words, HttpRequest request) => new()
    {
        ["@type"] = "BreadcrumbList",
        ["itemListElement"] = new JsonArray(Place(request, 1, words.Site.Home, "/"), Place(request, 2, above.Name, above.Address), Place(request, 3, page.Title, page.Path)),
    };

    private JsonObject Place(HttpRequest request, int position, string name, string path) => new()
    {
        ["@type"] = "ListItem",
        ["position"] = position,
        ["name"] = name,
        ["item"] = site.Of(request, path),
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
