namespace NetflixSecurityGuide.Operations.Caching;

/// <summary>Registers the caches and what fills them.</summary>
public static class PageCacheSetup
{
    public static void AddPageCache(this IServiceCollection services)
    {
        services.AddSingleton<PageCache>();
        services.AddSingleton<ReaderPages>();
        services.AddSingleton<PageRenderer>();
        services.AddHostedService<PageCacheFiller>();
    }
}
