using NetflixSecurityGuide.Guide;

namespace NetflixSecurityGuide.Site;

/// <summary>
/// Takes the language off the front of the path, where all that follows finds it as the path base, which every address
/// that a page writes begins with.
/// </summary>
internal sealed class LanguageInPath(RequestDelegate next, LiveGuide live)
{
    public Task InvokeAsync(HttpContext context)
    {
        var (guide, path) = (live.Current, context.Request.Path.Value ?? "");
        if (guide.Translations.Count == 0 || path.Length < 3) return next(context);
        var end = path.IndexOf('/', 1) is > 0 and var slash ? slash : path.Length;
        if (guide.FindTranslation(path.AsSpan(1, end - 1)) is not { } translation) return next(context);
        var rest = end == path.Length ? "/" : path[end..];
        if (SitePages.IsOnce(rest)) return next(context);
        RequestGuide.Set(context, translation);
        context.Request.Path = rest;
        return next(context);
    }
}
