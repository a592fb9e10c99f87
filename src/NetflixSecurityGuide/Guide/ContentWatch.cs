namespace NetflixSecurityGuide.Guide;

/// <summary>
/// Looks at the content folder every two seconds. Looking works on every kind of disk; change notices do not arrive
/// from many mounted volumes.
/// </summary>
public sealed class ContentWatch(LiveGuide guide, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken)) await guide.RefreshAsync(stoppingToken);
    }
}
