using System.Diagnostics.Metrics;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Search;

/// <summary>Counts searches: how many, and nothing about what was looked for.</summary>
public sealed class SearchMetrics(IMeterFactory meters)
{
    private readonly Counter<long> _searches = meters.Create(SiteMeter.Name).CreateCounter<long>("guide.searches", "{search}", "Searches answered.");

    public void Searched() => _searches.Add(1);
}
