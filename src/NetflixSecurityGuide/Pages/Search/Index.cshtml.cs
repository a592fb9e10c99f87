using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Search;

namespace NetflixSecurityGuide.Pages.Search;

/// <summary>Full-text search, to the section.</summary>
public sealed class SearchModel(LiveGuide live, LiveSearch search, SearchMetrics metrics, TimeProvider clock, IHostEnvironment environment) : ReaderPage(live, clock)
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
            if (Results.Pages.IsEmpty) return $"Nothing found for “{Query.Text}”.";
            if (Results.HasMore) return $"The {MaxPages} best pages for “{Query.Text}”.";
            var places = Results.Pages.Sum(page => Math.Max(1, page.Sections.Length + (page.Snippet.IsEmpty ? 0 : 1)));
            return $"{Count(places, "place")} on {Count(Results.Pages.Length, "page")} for “{Query.Text}”.";
        }
    }

    public async Task<IActionResult> OnGetAsync()
    {
        // An editor who has saved a file searches the new text.
        if (environment.IsDevelopment()) await search.UpToDate;
        Results = await search.FindAsync(SearchSetup.QueryOf(Request), MaxPages, MaxSections, HttpContext.RequestAborted);
        metrics.Searched();
        Response.Headers.CacheControl = "private, no-store";
        Describe(Query.Text.Length == 0 ? "Search" : CountText.TrimEnd('.'), "Search the whole guide: articles, codes, facts, plan steps and checklist items.", SearchSetup.Path, noIndex: true);
        Meta = Meta with { HasChecklist = false };
        return Page();
    }

    public static string KindOf(SearchKind kind) => kind switch
    {
        SearchKind.Article => "Article",
        SearchKind.Code => "Code or message",
        SearchKind.Recovery => "Recovery plan",
        SearchKind.Words => "Words to send",
        SearchKind.Item => "Checklist",
        SearchKind.Fact => "Fact",
        SearchKind.Rumour => "Story going round",
        SearchKind.Term => "Word explained",
        _ => "About this site",
    };

    public static string Or(ImmutableArray<string> words) => string.Join(" or ", words.Select(word => $"“{word}”"));

    private static string Count(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}
