using Microsoft.AspNetCore.Diagnostics;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Security;

/// <summary>
/// Refuses a request that changes something if another site asked for it. Browsers say who did
/// (<c>Sec-Fetch-Site</c>, W3C Fetch Metadata; over plain http and in older ones <c>Origin</c>, RFC 6454), so no token is
/// needed, and with it no server key and no page that cannot be cached.
/// </summary>
internal sealed class SameOriginRule(RequestDelegate next, SiteAddress site)
{
    public Task InvokeAsync(HttpContext context)
    {
        // The error page re-executes with the refused method; let it through.
        var isErrorPage = context.Features.Get<IStatusCodeReExecuteFeature>() is not null;
        if (isErrorPage || IsSafe(context.Request.Method) || !IsForeign(context.Request)) return next(context);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    /// <summary>Whether the browser hid who asked (<c>Origin: null</c>), so that nobody can tell a reader from another site.</summary>
    public static bool IsHidden(HttpRequest request) => !request.Headers.ContainsKey("Sec-Fetch-Site") && request.Headers.Origin == "null";

    private static bool IsSafe(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);

    private bool IsForeign(HttpRequest request)
    {
        // "none": the reader did it, for example by restoring a closed window.
        if (request.Headers["Sec-Fetch-Site"] is { Count: > 0 } fetchSite) return fetchSite.ToString() is not ("same-origin" or "none");
        // Browsers send our cookies with requests of this site only (SameSite), whoever hides behind "null".
        if (IsHidden(request)) return !ReaderCookie.IsThere(request);
        // Text browsers and very old ones send no Origin. Another site's page would at least send itself as the referrer.
        var from = request.Headers.Origin is { Count: > 0 } origin ? origin.ToString() : request.Headers.Referer.ToString();
        return from.Length > 0 && !IsOwn(from, request);
    }

    /// <summary>Behind a proxy that ends TLS the scheme differs, so host and port alone decide.</summary>
    private bool IsOwn(string from, HttpRequest request) =>
        NameOf(from) is { } name && (name == NameOf($"http://{request.Host.ToUriComponent()}") || name == NameOf(site.Root.AbsoluteUri));

    /// <summary>Host and port as every browser and proxy would write them: without the default port, a last dot, capitals, and letters beyond ASCII.</summary>
    private static string? NameOf(string address) => Uri.TryCreate(address, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
        ? $"{url.IdnHost.TrimEnd('.')}:{(url.Port is 80 or 443 ? 0 : url.Port)}".ToLowerInvariant()
        : null;
}
