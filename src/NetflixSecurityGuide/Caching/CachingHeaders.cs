using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Caching;

/// <summary>
/// Says who may keep a page. Without one of our cookies everyone gets the same page, and shared caches may keep it for a
/// minute; with one it is the reader's own, and nobody else may. Browsers always ask again, so that a tick is never
/// hidden by an older copy.
/// </summary>
internal sealed class CachingHeaders(RequestDelegate next)
{
    private const string ForEveryone = "public, max-age=0, s-maxage=60, stale-while-revalidate=300, must-revalidate";
    // Caches that follow RFC 9111 to the letter never serve an s-maxage page stale (section 5.2.2.10); those that know
    // targeted fields (RFC 9213) obey this one instead.
    private const string ForContentNetworks = "public, max-age=60, stale-while-revalidate=300";
    private const string ForOneReader = "private, no-cache";

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(SetHeaders, context);
        return next(context);
    }

    private static Task SetHeaders(object state)
    {
        var context = (HttpContext)state;
        var response = context.Response;
        if (response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) is not true)
        {
            // Without a Cache-Control, a cache guesses how long it may keep an answer.
            if (response.Headers.CacheControl.Count == 0) response.Headers.CacheControl = "no-cache";
            return Task.CompletedTask;
        }

        // An error page comes through here a second time.
        if (!response.Headers.Vary.Contains("Cookie", StringComparer.Ordinal)) response.Headers.Append("Vary", "Cookie");
        if (response.Headers.CacheControl.Count > 0) return Task.CompletedTask;
        response.Headers.CacheControl = ReaderCookie.IsThere(context.Request) ? ForOneReader : ForEveryone;
        if (response.Headers.CacheControl == ForEveryone) response.Headers["CDN-Cache-Control"] = ForContentNetworks;
        return Task.CompletedTask;
    }
}
