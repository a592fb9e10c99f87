namespace NetflixSecurityGuide.Site;

/// <summary>The day by the site's clock.</summary>
internal static class SiteClock
{
    /// <summary>Today in UTC: the same on every instance, wherever it runs.</summary>
    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
}
