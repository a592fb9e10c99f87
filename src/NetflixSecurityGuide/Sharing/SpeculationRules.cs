namespace NetflixSecurityGuide.Sharing;

/// <summary>
/// Lets browsers fetch a page of ours when the reader is about to open it (HTML, speculative loading). Named in the
/// <c>Speculation-Rules</c> header of each page.
/// </summary>
public static class SpeculationRules
{
    public const string Path = "/speculation-rules.json";

    // Only pages are worth it: the rest is for machines, or leads away. The checklist notes the day of a visit, which
    // pointing at its link is not.
    private const string Rules = """
        {
          "prefetch": [{
            "where": { "and": [
              { "href_matches": "/*" },
              { "not": { "href_matches": ["/*.*", "/checklist*", "/theme", "/recover/leave", "/health/*"] } }
            ] },
            "eagerness": "moderate"
          }]
        }
        """;

    /// <summary>Makes the browser drop the pages that it fetched ahead: they show what was ticked before this answer.</summary>
    public static void ForgetPages(HttpResponse response) => response.Headers["Clear-Site-Data"] = "\"prefetchCache\"";

    public static IResult Answer(HttpContext context)
    {
        context.Response.Headers.CacheControl = "public, max-age=86400";
        return Results.Text(Rules, "application/speculationrules+json");
    }
}
