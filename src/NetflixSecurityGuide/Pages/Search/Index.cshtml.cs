using Microsoft.AspNetCore.Mvc;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Search;
using NetflixSecurityGuide.Words;

namespace NetflixSecurityGuide.Pages.Search;

/// <summary>Full-text search, to the section.</summary>
internal sealed class SearchModel(GuideSnapshot guide, LiveSearch search, SearchMetrics metrics, TimeProvider clock, IHostEnvironment environment) : FramedPage(guide, clock)
{
    private const int MaxPages = 8;
    private const int MaxSections = 4;
    private const int MaxNearest = 3;

    public override string Section => "search";

    public override string Return => Query.Text.Length == 0 ? Meta.Path : Meta.Path + QueryString.Create("q", Query.Text);

    public SearchResults Results { get; private set; } = null!;

    public SearchQuery Query => Results.Query;

    /// <summary>Pages whose names look like the query, or else the first to read.</summary>
    public IEnumerable<GuidePage> Nearest => NearestPages.To(Query.Text.Replace('/', ' '), Guide, MaxNearest) is { Count: > 0 } near ? near : Guide.Articles.Take(MaxNearest);

    /// <summary>How much was found, in words.</summary>
    public string CountText
    {
        get
        {
            if (Results.Pages.IsEmpty) return Words.Search.Nothing.Of(Query.Text);
            if (Results.HasMore) return Words.Search.Best.Of(MaxPages, Query.Text);
            var places = Results.Pages.Sum(page => Math.Max(1, page.Sections.Length + (page.Snippet.IsEmpty ? 0 : 1)));
            return Words.Search.Found.Of(Words.Search.Places.Of(places), Words.Search.Pages.Of(Results.Pages.Length), Query.Text);
        }
    }

    public async Task<IActionResult> OnGetAsync()
    {
        // An editor who has saved a file searches the new text.
        if (environment.IsDevelopment()) await search.UpToDate;
        Results = await search.FindAsync(SearchSetup.QueryOf(Request), Guide.Language, MaxPages, MaxSections, HttpContext.RequestAborted);
        metrics.Searched();
        Response.Headers.CacheControl = "private, no-store";
        Describe(Query.Text.Length == 0 ? Words.Search.Tab : CountText.TrimEnd('.', '。'), Words.Search.Description, SearchSetup.Path, noIndex: true);
        Meta = Meta with { HasChecklist = false };
        return Page();
    }

    public static string KindOf(SearchKind kind, GuideWords words) => kind switch
    {
        SearchKind.Article => words.Search.Article,
        SearchKind.Code => words.Search.Code,
        SearchKind.Recovery => words.Search.Recovery,
        SearchKind.Words => words.Search.Words,
        SearchKind.Item => words.Search.Item,
        SearchKind.Fact => words.Search.Fact,
        SearchKind.Rumour => words.Search.Rumour,
        SearchKind.Term => words.Search.Term,
        _ => words.Search.About,
    };

    /// <summary>What was looked for in place of a word that the guide does not have.</summary>
    public string Instead(Mended mended) => Words.Search.Mended.Of(mended.Typed, Words.Lists.Or(mended.Words.Select(Words.Lists.Quoted)));
}
