using System.Diagnostics.Metrics;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Checklist;

/// <summary>Counts saved checklists: how many, and nothing about whose.</summary>
internal sealed class ChecklistMetrics
{
    private long _saves;

    // Observed rather than added to: so it is there, as zero, before the first one.
    public ChecklistMetrics(IMeterFactory meters) =>
        meters.Create(SiteMeter.Name).CreateObservableCounter("guide.checklist.saves", () => Interlocked.Read(ref _saves), "{save}", "Checklists saved by readers.");

    public void Saved() => Interlocked.Increment(ref _saves);
}
