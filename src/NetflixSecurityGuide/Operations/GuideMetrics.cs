using System.Diagnostics.Metrics;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Operations;

/// <summary>What operators can measure about the guide being served. A hosted service, so that the gauges exist from the start.</summary>
public sealed class GuideMetrics : IHostedService
{
    public GuideMetrics(IMeterFactory meters, LiveGuide live, TimeProvider clock)
    {
        var meter = meters.Create(SiteMeter.Name);
        meter.CreateObservableGauge("guide.snapshot.age", () => (clock.GetUtcNow() - live.Current.ReadAt).TotalSeconds, "s", "Time since the guide being served was read.");
        meter.CreateObservableGauge("guide.content.problems", () => live.Problems.Length, "{problem}", "Problems in the newest content on disk.");
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
