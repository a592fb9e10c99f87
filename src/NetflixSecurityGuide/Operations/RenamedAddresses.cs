using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Operations;

/// <summary>
/// An address that the guide has given up answers 301 to the one that took its place. The query stays behind: a shared
/// cache that leaves it out of its key would send one visitor's words to the next.
/// </summary>
internal sealed class RenamedAddresses(RequestDelegate next, LiveGuide guide)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (CurrentOf(context.Request.Path.Value ?? "") is not { } current) return next(context);
        context.Response.Redirect(PageAddress.Of(context.Request, current), permanent: true);
        context.Response.Headers.CacheControl = "public, max-age=0, s-maxage=60";
        return Task.CompletedTask;
    }

    // A reader who cuts an article's address short wants the list of articles.
    private string? CurrentOf(string path) => guide.Current.Renames.Addresses.GetValueOrDefault(path)
        ?? (path is "/guide" or "/guide/" && guide.Current.FindPage("guide") is null ? "/#articles" : null);
}
