using Microsoft.Playwright;
using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Site;
using NetflixSecurityGuide.Tests;

namespace NetflixSecurityGuide.BrowserTests;

/// <summary>Every page that a reader can open, from the site's own list of pages, so a new one is tested without being named.</summary>
public static class SitePages
{
    /// <summary>Answered 404.</summary>
    public const string Missing = "/guide/pasword";

    /// <summary>Answered 500; see <see cref="RunningSite"/>.</summary>
    public const string Broken = "/breaks/on/purpose";

    /// <summary>The end of the finder, with most of its steps.</summary>
    public const string Plan = "/recover?owner=yes&signin=unknown&inbox=unknown&payer=restarted&someone=yes";

    /// <summary>Opens every group and item; a closed one hides its buttons.</summary>
    public const string OpenDetails = "() => document.querySelectorAll('details').forEach(details => details.open = true)";

    /// <summary>Cookie of a reader who has begun, and for whom one check is due again.</summary>
    private const string Ticks = "1~inbox-forwarding.t20260101~unique-password.t20261124~review-devices.t20261124~inbox-2fa.t20261124~never-share-codes.t20261124~verify-phone.n20261124";

    /// <summary>The guide that readers get.</summary>
    private static readonly GuideSnapshot Shipped = Read(FixtureGuide.ShippedFolder);

    /// <summary>What a query or an error makes of a page.</summary>
    private static readonly string[] States =
        ["/checklist?show=done", "/codes?see=digits&see=text", "/recover?signin=yes", Plan, "/search?q=pasword", Missing, Broken];

    public static IReadOnlyList<string> Articles { get; } = [.. Shipped.Articles.Select(article => article.Address)];

    /// <summary>Address of the longest article, in bytes of Markdown.</summary>
    public static string LongestArticle { get; } =
        Shipped.Articles.MaxBy(article => new FileInfo(Path.Combine(FixtureGuide.ShippedFolder, "en", "guide", article.Slug + ".md")).Length)!.Address;

    /// <summary>Every address with its states. Of the items' own pages, which differ in one item only, the first.</summary>
    public static IReadOnlyList<string> Addresses { get; } =
        [.. PathsOf(Shipped), .. States];

    /// <summary>The same of the fixture guide.</summary>
    public static IReadOnlyList<string> Fixture { get; } = [.. PathsOf(Read(FixtureGuide.Folder)), .. States];

    /// <summary>One address of each kind of page, of articles the longest, and every state.</summary>
    public static IReadOnlyList<string> OfEachKind { get; } =
        [.. Framed.Select(kind => kind.In(Shipped).FirstOrDefault()?.Path).OfType<string>().Select(path => path == Articles[0] ? LongestArticle : path), .. States];

    public static TheoryData<string> All { get; } = new(Addresses);

    public static TheoryData<string> Kinds { get; } = new(OfEachKind);

    /// <summary>Pages that look different once the reader has ticked something.</summary>
    public static TheoryData<string> Ticked { get; } =
        new("/", "/checklist", "/checklist/carry", "/guide/print", "/guide/password", Plan);

    /// <summary>Whether the page is an answer to an error, which the browser reports in its console by itself.</summary>
    public static bool IsError(string address) => address is Missing or Broken;

    /// <summary>Puts a begun checklist into the window, as an earlier visit would have.</summary>
    public static Task TickSomeAsync(IBrowserContext window, RunningSite site) => AddCookieAsync(window, site, "ticks", Ticks);

    public static Task ChooseThemeAsync(IBrowserContext window, RunningSite site, string theme) => AddCookieAsync(window, site, "theme", theme);

    private static Task AddCookieAsync(IBrowserContext window, RunningSite site, string name, string value) =>
        window.AddCookiesAsync([new Cookie { Name = name, Value = value, Url = site.Of("/"), HttpOnly = true, SameSite = SameSiteAttribute.Lax }]);

    private static IEnumerable<PageKind> Framed => Site.SitePages.All.Where(kind => kind.Has(PageTraits.Framed));

    private static IEnumerable<string> PathsOf(GuideSnapshot guide) =>
        Framed.SelectMany(kind => kind.Route == "/checklist/item/{slug}" ? kind.In(guide).Take(1) : kind.In(guide)).Select(page => page.Path);

    private static GuideSnapshot Read(string folder)
    {
        var reading = new GuideReader(new ContentFolder(folder), TimeProvider.System) { Own = Site.SitePages.Own }.Read();
        return reading.Snapshot ?? throw new InvalidOperationException(string.Join('\n', reading.Problems));
    }
}
