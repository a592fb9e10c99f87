using System.Diagnostics.Metrics;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Search;

/// <summary>Counts searches: how many, and nothing about what was looked for.</summary>
internal sealed class SearchMetrics
{
    private long _searches;

    // Observed rather than added to: so it is there, as zero, before the first one.
    public SearchMetrics(IMeterFactory meters) =>
        meters.Create(SiteMeter.Name).CreateObservableCounter("guide.searches", () => Interlocked.Read(ref _searches), "{search}", "Searches answered.");

    public void Searched() => Interlocked.Increment(ref _searches);
}
