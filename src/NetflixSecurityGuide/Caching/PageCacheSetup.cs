using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Caching;

/// <summary>Registers what keeps pages and what fills it.</summary>
/// <remarks>
/// The rules, each with its reason:
/// <list type="bullet">
/// <item>Kept for everyone are the guide's own addresses (<see cref="SitePages"/>), made from each new guide and each new
/// day in the background, in both codings at their best level. Nothing that a visitor sends adds to them.</item>
/// <item>A query key that a page knows makes another page, which is made for each request; any other key is as if it were not
/// there.</item>
/// <item>A reader with one of our cookies is served a page cached under a key of everything the cookie changes on it (<see cref="VisibleState"/>), in
/// a cache of fixed size (<see cref="PersonalPages"/>). Cookies of others change nothing.</item>
/// <item>A page that sets a cookie, and one that is not 200, is never kept.</item>
/// <item>What is kept was made by the site's own pipeline (<see cref="PageRenderer"/>), so headers and words are said once.</item>
/// <item>Outside this process, browsers ask every time, and shared caches keep the page for everyone for a minute
/// (<see cref="CachingHeaders"/>).</item>
/// </list>
/// </remarks>
internal static class PageCacheSetup
{
    public static void AddPageCache(this IServiceCollection services)
    {
        services.AddSingleton<PageCache>();
        services.AddSingleton<PersonalPages>();
        services.AddSingleton<PageRenderer>();
        services.AddSingleton<PageCacheFiller>();
        services.AddHostedService(site => site.GetRequiredService<PageCacheFiller>());
    }
}
