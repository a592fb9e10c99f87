using NetflixSecurityGuide.Security;

namespace NetflixSecurityGuide.Operations;

/// <summary>
/// Gives the memory of a flood back to the system once it is over. The collector would hold it until it needs it, which
/// a site at rest never does, and a small container would meet the next flood with half of its room gone.
/// </summary>
internal sealed class CalmAfterFlood(ConnectionLimit connections, TimeProvider clock) : BackgroundService
{
    /// <summary>Longer than the server itself keeps the buffers of a closed connection.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Look, clock);
        var (seen, collected) = (0L, 0L);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var cut = connections.Cut;
            // Not amid a flood: it would stop all requests for a moment, again and again.
            if (cut == seen && cut > collected && connections.Count <= connections.Max / 2)
            {
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
                collected = cut;
            }

            seen = cut;
        }
    }
}
