using NetflixSecurityGuide.Checklist;
using NetflixSecurityGuide.Security;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Pages;

/// <summary>Light, dark, or as the system has it. Kept in a cookie, so that the first byte has the right colours.</summary>
internal static class ThemeChoice
{
    public const string CookieName = ReaderCookie.Theme;
    public const string Path = "/theme";

    public static string? Of(HttpRequest request) => request.Cookies[CookieName] is "light" or "dark" ? request.Cookies[CookieName] : null;

    public static void MapThemeChoice(this IEndpointRouteBuilder app) => app.MapPost(Path, (Delegate)ChooseAsync);

    private static async Task<IResult> ChooseAsync(HttpContext context)
    {
        if (await PostedForm.TryReadAsync(context.Request) is not { } form) return PostedForm.Refused(context.Request);
        var options = ReaderCookie.Options(context);
        options.MaxAge = ReaderCookie.Lifetime;
        if (form["theme"].ToString() is "light" or "dark") context.Response.Cookies.Append(CookieName, form["theme"].ToString(), options);
        else context.Response.Cookies.Delete(CookieName, options);

        context.Response.Headers.CacheControl = "private, no-store";
        context.Response.Headers.Location = PageAddress.Of(context.Request, LocalAddress.OrElse(form[ChecklistForm.ReturnField], "/"));
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }
}
