using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Search;

/// <summary>Registers the search and maps the suggestions that its script asks for.</summary>
internal static class SearchSetup
{
    public const string Path = "/search";
    public const string SuggestPath = "/search/suggest";
    public const string QueryKey = "q";

    private const int MaxSuggestions = 6;

    public static void AddSearch(this IServiceCollection services) => services.AddSingleton<LiveSearch>().AddSingleton<SearchMetrics>();

    public static void MapSearchSuggestions(this IEndpointRouteBuilder app) => app.MapMethods(SuggestPath, Reading.Methods, SuggestAsync);

    /// <summary>Only the first value counts, as the form sends only one.</summary>
    public static SearchQuery QueryOf(HttpRequest request) => SearchQuery.Parse(request.Query[QueryKey] is [var typed, ..] ? typed : null);

    private static async Task<IResult> SuggestAsync(HttpContext context, LiveGuide live, LiveSearch search)
    {
        var guide = RequestGuide.Of(context, live);
        var results = await search.FindAsync(QueryOf(context.Request), guide.Language, MaxSuggestions, maxSections: 1, context.RequestAborted);
        context.Response.Headers.CacheControl = "private, no-store";
        return Results.Json(results.Pages.Select(Suggestion.Of).Select(found => found with { Address = PageAddress.Of(context.Request, found.Address) }));
    }
}

/// <summary>One line below the search box.</summary>
/// <param name="Page">The page that the place is on; null if it is the page itself.</param>
internal sealed record Suggestion(string Title, string? Page, string Address)
{
    /// <summary>The section where its heading says more of what is looked for than the page's title does.</summary>
    public static Suggestion Of(SearchHit hit) =>
        hit.Sections is [var section, ..] && section.Heading.Matches().Count > hit.Title.Matches().Count
            ? new Suggestion(section.Heading.ToString(), hit.Page.Title, section.Address)
            : new Suggestion(hit.Page.Title, null, hit.Page.Address);
}
