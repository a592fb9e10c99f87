using System.Diagnostics.Metrics;
using NetflixSecurityGuide.Guide;

namespace NetflixSecurityGuide.Operations;

/// <summary>What operators can measure about the guide itself. Counts only: nothing about who asked, or for what.</summary>
public sealed class GuideMetrics
{
    public const string MeterName = "NetflixSecurityGuide";

    private readonly Counter<long> _saves;
    private readonly Counter<long> _searches;

    public GuideMetrics(IMeterFactory meters, LiveGuide live, TimeProvider clock)
    {
        var meter = meters.Create(MeterName);
        _saves = meter.CreateCounter<long>("guide.checklist.saves", "{save}", "Checklists saved by readers.");
        _searches = meter.CreateCounter<long>("guide.searches", "{search}", "Searches answered.");
        meter.CreateObservableGauge("guide.snapshot.age", () => (clock.GetUtcNow() - live.Current.ReadAt).TotalSeconds, "s", "Time since the guide being served was read.");
        meter.CreateObservableGauge("guide.content.problems", () => live.Problems.Length, "{problem}", "Problems in the newest content on disk.");
    }

    public void Saved() => _saves.Add(1);

    public void Searched() => _searches.Add(1);
}
