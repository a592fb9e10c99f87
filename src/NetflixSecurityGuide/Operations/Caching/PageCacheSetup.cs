namespace NetflixSecurityGuide.Operations.Caching;

/// <summary>Registers the caches and what fills them.</summary>
public static class PageCacheSetup
{
    public static void AddPageCache(this IServiceCollection services, IHostEnvironment environment)
    {
        services.AddSingleton<PageCache>();
        services.AddSingleton<ReaderPages>();
        services.AddSingleton<PageRenderer>();
        // In Development nothing is kept, so there is nothing to fill.
        if (!environment.IsDevelopment()) services.AddHostedService<PageCacheFiller>();
    }
}
