using Microsoft.Playwright;

namespace NetflixSecurityGuide.BrowserTests;

/// <summary>Every page that a reader can open. Articles, codes and site pages are found in the content folder, so a new one is tested without being named.</summary>
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

    public static IReadOnlyList<string> Articles { get; } = [.. Files("guide", "/guide/")];

    /// <summary>Address of the longest article, in bytes of Markdown.</summary>
    public static string LongestArticle { get; } =
        "/guide/" + Path.GetFileNameWithoutExtension(Directory.GetFiles(Folder("guide"), "*.md").MaxBy(file => new FileInfo(file).Length));

    public static IReadOnlyList<string> Addresses { get; } =
    [
        "/", "/checklist", "/checklist?show=done", "/checklist/carry", "/checklist/load", "/codes", "/codes?see=digits&see=text", "/facts", "/glossary", "/guide/print",
        "/recover", "/recover?signin=yes", "/search", "/search?q=pasword", Plan, "/recover/words",
        .. Articles, .. Files("codes", "/codes/"), .. Files("pages", "/").Where(page => page != "/home"),
        Missing, Broken,
    ];

    public static TheoryData<string> All { get; } = new(Addresses);

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

    private static IEnumerable<string> Files(string folder, string address) =>
        Directory.GetFiles(Folder(folder), "*.md").Select(file => address + Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    private static string Folder(string name) => Path.Combine(AppContext.BaseDirectory, "content", "en", name);
}
