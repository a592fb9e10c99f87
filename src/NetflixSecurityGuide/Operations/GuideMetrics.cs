using System.Diagnostics.Metrics;
using NetflixSecurityGuide.Caching;
using NetflixSecurityGuide.Checklist;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Search;
using NetflixSecurityGuide.Security;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Operations;

/// <summary>What operators can measure about the guide being served. A hosted service, so that the gauges exist from the start.</summary>
internal sealed class GuideMetrics : IHostedService
{
    public GuideMetrics(IMeterFactory meters, LiveGuide live, PageCache pages, TimeProvider clock, IServiceProvider services)
    {
        // Each feature counts for itself, once it has been made.
        services.GetRequiredService<SearchMetrics>();
        services.GetRequiredService<ChecklistMetrics>();
        services.GetRequiredService<Refusals>();
        var meter = meters.Create(SiteMeter.Name);
        meter.CreateObservableGauge("guide.snapshot.age", () => (clock.GetUtcNow() - live.Current.ReadAt).TotalSeconds, "s", "Time since the guide being served was read.");
        meter.CreateObservableGauge("guide.content.problems", () => live.Problems.Length, "{problem}", "Problems in the newest content on disk.");
        meter.CreateObservableGauge("guide.pages.kept", () => pages.Count, "{page}", "Pages kept in memory for readers without a cookie.");
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
