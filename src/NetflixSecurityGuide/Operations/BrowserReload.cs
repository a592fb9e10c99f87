using NetflixSecurityGuide.Guide;

namespace NetflixSecurityGuide.Operations;

/// <summary>In Development an open page shows a saved file by itself. Readers get nothing of it: the addresses are not there in Production.</summary>
internal static class BrowserReload
{
    private const string Script = "/development/reload.js";

    private const string State = "/development/guide";

    private static readonly string Module = $$"""
        let shown;
        setInterval(async () => {
          try {
            const now = await (await fetch("{{State}}")).text();
            if (shown !== undefined && now !== shown) location.reload();
            shown = now;
          } catch {
            // The site is being started again.
          }
        }, 1000);
        """;

    public static void MapBrowserReload(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment()) return;
        app.MapGet(Script, () => Results.Text(Module, "text/javascript"));
        app.MapGet(State, (HttpContext context, LiveGuide guide) =>
        {
            context.Response.Headers.CacheControl = "no-store";
            return Results.Text(string.Join('\n', guide.Problems.Select(problem => problem.ToString()).Prepend(guide.Current.Version)));
        });
    }
}
