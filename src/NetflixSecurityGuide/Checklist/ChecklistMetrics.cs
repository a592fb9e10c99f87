using System.Diagnostics.Metrics;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Checklist;

/// <summary>Counts saved checklists: how many, and nothing about whose.</summary>
public sealed class ChecklistMetrics(IMeterFactory meters)
{
    private readonly Counter<long> _saves = meters.Create(SiteMeter.Name).CreateCounter<long>("guide.checklist.saves", "{save}", "Checklists saved by readers.");

    public void Saved() => _saves.Add(1);
}
