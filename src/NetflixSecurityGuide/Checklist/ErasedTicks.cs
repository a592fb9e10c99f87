using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Checklist;

/// <summary>
/// Erased ticks, for the one page that offers them back to a reader without script. They wait in a cookie that only this
/// page is sent, for ten minutes: in its address they would stay in the browser's history.
/// </summary>
internal static class ErasedTicks
{
    public const string CookieName = "erased";

    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    public static ChecklistState Read(HttpRequest request) => ChecklistState.Parse(request.Cookies[CookieName]);

    public static void Write(HttpContext context, ChecklistState erased)
    {
        var options = Options(context);
        options.MaxAge = Lifetime;
        context.Response.Cookies.Append(CookieName, erased.ToCookie(), options);
    }

    public static void Forget(HttpContext context) => context.Response.Cookies.Delete(CookieName, Options(context));

    private static CookieOptions Options(HttpContext context)
    {
        var options = ReaderCookie.Options(context);
        options.Path = PageAddress.Of(context.Request, ChecklistEndpoints.ErasePath);
        return options;
    }
}
