namespace NetflixSecurityGuide.Site;

/// <summary>Attributes of every cookie that the site keeps for a reader.</summary>
public static class ReaderCookie
{
    /// <summary>The longest life that Chrome grants (RFC 6265bis, section 5.5).</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(400);

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
