namespace NetflixSecurityGuide.Site;

/// <summary>
/// Where settings and static files lie. A published app has them beside its binaries and may be started from any
/// working directory; a build has not, and the framework finds them in the project.
/// </summary>
public static class PublishedFolder
{
    /// <summary>The folder of the published app, or nothing when this is a build.</summary>
    public static string? Find() => Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot")) ? AppContext.BaseDirectory : null;
}
