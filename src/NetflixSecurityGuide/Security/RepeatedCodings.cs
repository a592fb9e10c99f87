using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace NetflixSecurityGuide.Security;

/// <summary>
/// Takes an <c>Accept-Encoding</c> away that names a coding twice: the framework's choice between the variants of a
/// static file throws for it (<c>CandidateSet.SetValidity</c>). Without the header the file is sent as it is.
/// </summary>
internal static class RepeatedCodings
{
    public static void UseOnceNamedCodings(this IApplicationBuilder app) => app.Use(next => context =>
    {
        var header = context.Request.Headers.AcceptEncoding;
        if (header.Count > 0 && NamesOneTwice(header)) context.Request.Headers.Remove(HeaderNames.AcceptEncoding);
        return next(context);
    });

    private static bool NamesOneTwice(StringValues header)
    {
        if (!StringWithQualityHeaderValue.TryParseList((string[])header!, out var codings)) return false;
        for (var later = 1; later < codings.Count; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                if (codings[earlier].Value.Equals(codings[later].Value, StringComparison.OrdinalIgnoreCase)) return true;
            }
        }

        return false;
    }
}
