using System.Diagnostics.Metrics;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Security;

/// <summary>Counts what the site refused for its own good: how often, and nothing about whom.</summary>
internal sealed class Refusals
{
    private long _requests;

    public Refusals(IMeterFactory meters, ConnectionLimit connections)
    {
        var meter = meters.Create(SiteMeter.Name);
        meter.CreateObservableCounter("guide.requests.limited", () => Interlocked.Read(ref _requests), "{request}", "Requests refused because one client asked too often.");
        meter.CreateObservableCounter("guide.connections.cut", () => connections.Cut, "{connection}", "Connections cut because too many were open.");
    }

    public void Limited() => Interlocked.Increment(ref _requests);
}
