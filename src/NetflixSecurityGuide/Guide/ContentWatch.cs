using NetflixSecurityGuide.Content;

namespace NetflixSecurityGuide.Guide;

/// <summary>
/// Looks at the content folder every two seconds. Looking works on every kind of disk; change notices do not arrive
/// from many mounted volumes. It looks on a thread of its own: a network mount that went away never answers, and must
/// not hold up the end of the site.
/// </summary>
internal sealed class ContentWatch(LiveGuide guide, ContentFolder folder, TimeProvider clock, ILogger<ContentWatch> log) : BackgroundService
{
    /// <summary>A file that is still being written grows within this time.</summary>
    public static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(250);

    /// <summary>Far longer than any disk takes for 10,000 files; a slow machine may take longer to understand them.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    private string _taken = "";

    /// <summary>
    /// Takes what was saved, unless it still changes: the first half of an article can pass for a whole one. What has
    /// not settled waits for the next look.
    /// </summary>
    public async Task LookAsync(CancellationToken cancellation)
    {
        var stamp = folder.Stamp();
        if (stamp == _taken) return;
        await Task.Delay(Settling, clock, cancellation);
        if (folder.Stamp() != stamp) return;
        await guide.RefreshAsync(cancellation);
        _taken = stamp;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var look = Task.Run(() => LookAsync(stoppingToken), CancellationToken.None);
            try
            {
                await look.WaitAsync(Patience, clock, stoppingToken);
            }
            catch (TimeoutException)
            {
                GuideLog.Hangs(log, Patience);
                await look.WaitAsync(stoppingToken);
            }
        }
    }
}
