namespace NetflixSecurityGuide.Operations.Caching;

public static class PageCacheSetup
{
    public static void AddPageCache(this IServiceCollection services)
    {
        services.AddSingleton<PageCache>();
        services.AddSingleton<PageRenderer>();
        services.AddHostedService<PageCacheFiller>();
    }
}
