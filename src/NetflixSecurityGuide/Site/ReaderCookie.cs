namespace NetflixSecurityGuide.Site;

/// <summary>The cookies that the site keeps for a reader: their names and attributes.</summary>
internal static class ReaderCookie
{
    /// <summary>What the reader ticked and set aside.</summary>
    public const string Ticks = "ticks";

    /// <summary>The days on which the reader looked at the list.</summary>
    public const string Visits = "visits";

    /// <summary>The colours that the reader chose.</summary>
    public const string Theme = "theme";

    /// <summary>The longest life that Chrome grants (RFC 6265bis, section 5.5).</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(400);

    /// <summary>Whether the browser sent a cookie that changes pages. The days of visits come only with ticks.</summary>
    public static bool IsThere(HttpRequest request) =>
        request.Headers.Cookie.Count > 0 && (request.Cookies.ContainsKey(Ticks) || request.Cookies.ContainsKey(Theme));

    /// <summary>The values of every cookie of that name. The framework's own list keeps only the last.</summary>
    public static IEnumerable<string> Values(HttpRequest request, string name)
    {
        foreach (var header in request.Headers.Cookie)
        {
            foreach (var cookie in (header ?? "").Split(';', StringSplitOptions.TrimEntries))
            {
                // Like the framework, take nothing that is not printable ASCII for one of our cookies.
                if (cookie.StartsWith(name + "=", StringComparison.Ordinal) && !cookie.AsSpan().ContainsAnyExceptInRange('!', '~'))
                    yield return cookie[(name.Length + 1)..];
            }
        }
    }

    /// <summary>Sent back by the same browser to this site only, hidden from scripts, and over TLS only where the site uses it.</summary>
    public static CookieOptions Options(HttpContext context) => new()
    {
        HttpOnly = true,
        SameSite = Microsoft.AspNetCore.Http.SameSiteMode.Lax,
        Secure = context.Request.IsHttps,
        Path = "/",
        IsEssential = true,
    };
}
