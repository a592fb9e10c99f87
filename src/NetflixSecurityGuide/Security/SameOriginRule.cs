using Microsoft.AspNetCore.Diagnostics;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Security;

/// <summary>
/// Lets a request that changes something through only when it comes from this site. Browsers say so themselves
/// (<c>Sec-Fetch-Site</c>, W3C Fetch Metadata; older ones <c>Origin</c>, RFC 6454), so no token is needed, and with it
/// no server key and no page that cannot be cached.
/// </summary>
public sealed class SameOriginRule(RequestDelegate next, SiteAddress site)
{
    public Task InvokeAsync(HttpContext context)
    {
        // The page that tells of a refusal runs under the refused request's method, and changes nothing.
        var isErrorPage = context.Features.Get<IStatusCodeReExecuteFeature>() is not null;
        if (isErrorPage || IsSafe(context.Request.Method) || IsSameOrigin(context.Request, site)) return next(context);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private static bool IsSafe(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);

    private static bool IsSameOrigin(HttpRequest request, SiteAddress site)
    {
        if (request.Headers["Sec-Fetch-Site"] is [{ } fetchSite]) return fetchSite == "same-origin";
        // Behind a proxy that ends TLS the scheme differs, so the host alone decides.
        return request.Headers.Origin is [{ } origin]
            && Uri.TryCreate(origin, UriKind.Absolute, out var from)
            && (string.Equals(from.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase) || from.Authority == site.Root.Authority);
    }
}
