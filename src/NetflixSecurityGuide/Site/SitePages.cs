using System.Collections.Frozen;
using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Guide.Recovery;
using static NetflixSecurityGuide.Site.PageTraits;

namespace NetflixSecurityGuide.Site;

/// <summary>
/// Every kind of page that the site has, one row each, in the order of the sitemap. Page cache, sitemap, search, prefetch
/// rules, rate limits, links of editors and the tests ask this list. To add a page: map it, and add a row here; a test
/// compares the two.
/// </summary>
internal static class SitePages
{
    private const PageTraits Shown = Framed | Kept | Listed | Prefetched;

    private const PageTraits Carried = Shown | InCopy;

    private const string AboutRoute = "/{slug:minlength(2)}";

    /// <summary>A page of every article is for paper; from this many articles on it is too large to keep.</summary>
    private const int MaxArticlesToKeepTogether = 100;

    public static IReadOnlyList<PageKind> All { get; } =
    [
        new("/") { Is = Carried | Linkable, Shows = ReaderPart.AllItems, Pages = guide => [new("/", Latest(guide.Articles.Concat<GuidePage>(guide.Pages.Where(IsHome)))) { File = guide.FindPage("home")?.File }] },
        new("/guide/{slug}") { Is = Carried, Shows = ReaderPart.OwnItems, Pages = guide => guide.Articles.Select(KnownPage.Of) },
        // Its link is never followed ahead of the reader: opening it notes the day of the visit.
        new("/checklist")
        {
            Is = Framed | Kept | Listed | Linkable | NotesVisit,
            Shows = ReaderPart.AllItems,
            QueryKeys = _ => ["show", "level", "group"],
            Pages = guide => [new("/checklist", Latest(guide.Articles))],
            Search = words => new(words.ChecklistTitle, words.ChecklistText),
        },
        new("/codes")
        {
            Is = Carried | Linkable,
            Shows = ReaderPart.Colours,
            QueryKeys = _ => ["see"],
            Pages = guide => [new("/codes", Latest(guide.Codes))],
            Search = words => new(words.CodesTitle, words.CodesText),
        },
        new("/codes/{slug}") { Is = Carried, Shows = ReaderPart.Colours, Pages = guide => guide.Codes.Select(KnownPage.Of) },
        new("/facts")
        {
            Is = Carried | Linkable,
            Shows = ReaderPart.Colours,
            QueryKeys = _ => ["verdict"],
            Pages = guide => [new("/facts", guide.FactSheet.NewestCheck) { File = "facts.yml" }],
            Search = words => new(words.FactsTitle, words.FactsText),
        },
        new("/glossary") { Is = Carried | Linkable, Shows = ReaderPart.Colours, Pages = _ => [new("/glossary") { File = "glossary.yml" }], Search = words => new(words.GlossaryTitle, words.GlossaryText) },
        new("/recover")
        {
            Is = Carried | Linkable,
            Shows = ReaderPart.Colours,
            QueryKeys = guide => guide.Recovery is { } plan ? [Question.ChangeKey, .. plan.Questions.Select(question => question.Id)] : [],
            Pages = guide => guide.Recovery is { } plan ? [new(plan.Page.Address, plan.Page.Updated) { File = plan.Page.File }] : [],
        },
        new("/recover/keep") { Is = None, Pages = _ => [] },
        new("/recover/words") { Is = Carried, Shows = ReaderPart.Colours, Pages = guide => guide.Recovery?.WordsPage is { } words ? [KnownPage.Of(words)] : [] },
        new(AboutRoute) { Is = Carried, Shows = ReaderPart.Colours, Pages = guide => guide.Pages.Where(page => !IsHome(page) && !IsPrivacy(page)).Select(KnownPage.Of) },
        // The one page that prints the cookies themselves.
        new(AboutRoute) { Is = Shown, Shows = ReaderPart.Cookies, Pages = guide => guide.Pages.Where(IsPrivacy).Select(KnownPage.Of) },
        // All articles at once take 7 ms.
        new("/guide/print")
        {
            Is = Framed | Kept | Prefetched | Linkable | Limited | InCopy,
            Shows = ReaderPart.AllItems,
            Pages = guide => guide.Articles.Length <= MaxArticlesToKeepTogether ? [new("/guide/print")] : [],
            Search = words => new(words.PrintTitle, words.PrintText),
        },
        new("/offline") { Is = Carried | Linkable, Shows = ReaderPart.Colours, Search = words => new(words.OfflineTitle, words.OfflineText) },
        new("/offline/missing") { Is = Framed | Kept | Prefetched | InCopy, Shows = ReaderPart.Colours },
        new("/search") { Is = Framed | Prefetched | Linkable | Limited, QueryKeys = _ => ["q"] },
        new("/search/suggest") { Is = Prefetched | Limited, QueryKeys = _ => ["q"] },

        // What a reader does with the list.
        new("/checklist/item/{slug}") { Pages = guide => guide.Items.Values.Select(item => new KnownPage(item.Address) { Items = [item] }) },
        // It draws a QR code, which takes 35 ms.
        new("/checklist/carry") { Is = Framed | Limited },
        new("/checklist/carried") { Pages = _ => [] },
        new("/checklist/kept") { Pages = _ => [] },
        new("/checklist/load"),
        new("/checklist/erase") { Is = None },
        new("/checklist/restore") { Is = None },
        new("/checklist/state") { Is = None },
        new("/checklist/ticks.json") { Is = None },
        new("/checklist/reminder.ics") { Is = None, Shows = ReaderPart.Nothing },
        new("/theme") { Is = None },

        // Files for machines.
        new("/facts.json") { Is = Kept, Shows = ReaderPart.Nothing },
        new("/feed.xml") { Is = Kept, Shows = ReaderPart.Nothing },
        new("/offline.json") { Is = None, Shows = ReaderPart.Nothing },
        new("/sw.js") { Is = Once, Shows = ReaderPart.Nothing },
        new("/sitemap.xml") { Is = Kept | Once, Shows = ReaderPart.Nothing },
        new("/llms.txt") { Is = Kept, Shows = ReaderPart.Nothing },
        new("/site.webmanifest") { Is = Kept, Shows = ReaderPart.Nothing },
        new("/robots.txt") { Is = Kept | Once, Shows = ReaderPart.Nothing },
        new("/.well-known/security.txt") { Is = Once, Shows = ReaderPart.Nothing },
        new("/health/live") { Is = Once, Shows = ReaderPart.Nothing },
        new("/health/ready") { Is = Once, Shows = ReaderPart.Nothing },

        // What the site answers to itself, and what only Development shows.
        new("/status/{code:int}") { Is = Framed | Prefetched },
        new("/styleguide") { Is = Prefetched },
    ];

    /// <summary>For the reading of the guide: what no file may claim, and what has no file to link to.</summary>
    public static OwnAddresses Own { get; } = new(
        All.Where(kind => kind.HasOneAddress).Select(kind => kind.Route).ToFrozenSet(StringComparer.Ordinal),
        All.Where(kind => kind.Has(Linkable)).Select(kind => kind.Route).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>The row of a route without parameters.</summary>
    public static PageKind At(string route) => All.First(kind => kind.Route == route);

    /// <summary>Every address of a guide whose kind has these traits.</summary>
    public static IEnumerable<KnownPage> Of(GuideSnapshot guide, PageTraits traits) => All.Where(kind => kind.Has(traits)).SelectMany(kind => kind.In(guide));

    /// <summary>Whether the address has no other below a language.</summary>
    public static bool IsOnce(string path) => OnceRoutes.Contains(path);

    private static readonly FrozenSet<string> OnceRoutes = All.Where(kind => kind.Has(Once)).Select(kind => kind.Route).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the address is, or lies below, one that is limited for each client. Case as in routing: /Search is the same page as /search.</summary>
    public static bool IsLimited(PathString path) => LimitedRoutes.Any(route => path.StartsWithSegments(route, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] LimitedRoutes = [.. All.Where(kind => kind.Has(Limited)).Select(kind => kind.Route)];

    private static bool IsHome(SitePage page) => page.Slug == "home";

    private static bool IsPrivacy(SitePage page) => page.Slug == "privacy";

    private static DateOnly? Latest(IEnumerable<GuidePage> pages) => pages.Select(page => page.Updated).OrderDescending().Cast<DateOnly?>().FirstOrDefault();
}
