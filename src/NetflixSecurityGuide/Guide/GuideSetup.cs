using NetflixSecurityGuide.Content;

namespace NetflixSecurityGuide.Guide;

/// <summary>Finds the content and keeps the guide alive.</summary>
internal static class GuideSetup
{
    public static IServiceCollection AddGuide(this IServiceCollection services, string? contentPath, IHostEnvironment environment, OwnAddresses own, params GuideCheck[] checks)
    {
        var folder = new ContentFolder(contentPath ?? FindContent(environment));
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(folder);
        services.AddSingleton(new FirstReading(folder, TimeProvider.System, own, checks));
        services.AddSingleton(site => new GuideReader(folder, site.GetRequiredService<TimeProvider>(), checks) { Own = own });
        services.AddSingleton<LiveGuide>();
        services.AddHostedService<ContentWatch>();
        return services;
    }

    /// <summary>The guide as it lies in the folder, and the folder's stamp from before the reading.</summary>
    public static Task<(string Stamp, GuideReading Reading)> ReadGuideAsync(this IServiceProvider services) =>
        services.GetRequiredService<FirstReading>().TakeAsync(services.GetRequiredService<TimeProvider>());

    /// <summary>
    /// Reads the guide before the site answers anything. A site that has never had a good guide does not start: it says
    /// everything that is wrong, and where.
    /// </summary>
    public static async Task<bool> StartGuideAsync(this IServiceProvider services, TextWriter errors)
    {
        var guide = services.GetRequiredService<LiveGuide>();
        var (stamp, reading) = await services.ReadGuideAsync();
        guide.Begin(stamp, reading);
        foreach (var problem in guide.Problems) await errors.WriteLineAsync(problem.ToString());
        return guide.IsReady;
    }

    /// <summary>
    /// In Development the folder at the top of the repository that the app was built in, so that edits show at once;
    /// else the copy beside the app's binaries.
    /// </summary>
    private static string FindContent(IHostEnvironment environment)
    {
        var top = environment.IsDevelopment() ? new DirectoryInfo(AppContext.BaseDirectory) : null;
        while (top is not null && !File.Exists(Path.Combine(top.FullName, "NetflixSecurityGuide.sln"))) top = top.Parent;
        return Path.Combine(top?.FullName ?? AppContext.BaseDirectory, "content");
    }
}
