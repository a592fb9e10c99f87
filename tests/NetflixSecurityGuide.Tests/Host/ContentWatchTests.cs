using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Tests.Host;

/// <summary>The watch over the content folder, whatever a reading does.</summary>
public sealed class ContentWatchTests : IDisposable
{
    private const string File = "guide/devices.md";
    private const string Title = "Check which devices are signed in to Netflix";

    private readonly TemporaryContent _content = TemporaryContent.Fixture();
    private readonly FakeTimeProvider _clock = new(Unit.SmallGuide.Now);
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly ILoggerFactory _logs;

    public ContentWatchTests() => _logs = LoggerFactory.Create(logging => logging.AddProvider(new Lines(_lines)));

    public void Dispose()
    {
        _logs.Dispose();
        _content.Dispose();
    }

    [Fact]
    public async Task Every_edit_is_read()
    {
        using var live = Live(_ => null);
        using var watch = Watch(live);
        foreach (var (before, after) in ((string, string)[])[(Title, "The first"), ("The first", "The second"), ("The second", "The third")])
        {
            _content.Edit(File, "title: " + before, "title: " + after);
            var look = watch.LookAsync(TestContext.Current.CancellationToken);
            _clock.Advance(ContentWatch.Settling);
            await look;
            Assert.Equal(after, live.Current.ArticlesBySlug["devices"].Title);
        }
    }

    [Fact]
    public async Task A_reading_that_throws_leaves_the_last_good_guide_up()
    {
        var isFaulty = false;
        using var live = Live(_ => isFaulty ? throw new InvalidOperationException("a fault of the site's own") : null);
        await live.RefreshAsync(TestContext.Current.CancellationToken);
        var good = live.Current;

        isFaulty = true;
        _content.Edit(File, "title: " + Title, "title: Another");
        await live.RefreshAsync(TestContext.Current.CancellationToken);

        Assert.Same(good, live.Current);
        Assert.Contains(_lines, line => line.Contains("a fault of the site's own", StringComparison.Ordinal));
    }

    [Fact(Timeout = 60_000)]
    public async Task A_reading_that_hangs_is_said()
    {
        using var letGo = new ManualResetEventSlim();
        using var live = Live(_ =>
        {
            letGo.Wait();
            return null;
        });
        using var watch = new ContentWatch(live, _content.Folder, new TimersOnThePool(_clock), _logs.CreateLogger<ContentWatch>());
        await watch.StartAsync(TestContext.Current.CancellationToken);

        while (!_lines.Any(line => line.Contains("The content has not been read after 00:00:20", StringComparison.Ordinal)))
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            _clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        letGo.Set();
        await watch.StopAsync(TestContext.Current.CancellationToken);
    }

    private LiveGuide Live(GuideCheck check) =>
        new(new GuideReader(_content.Folder, _clock, check) { Own = SitePages.Own }, _content.Folder, _logs.CreateLogger<LiveGuide>());

    private ContentWatch Watch(LiveGuide live) => new(live, _content.Folder, _clock, _logs.CreateLogger<ContentWatch>());

    /// <summary>Fires timers on the thread pool, as the system does. Else the reading would hang on the thread that moves the clock.</summary>
    private sealed class TimersOnThePool(TimeProvider clock) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => clock.GetUtcNow();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            clock.CreateTimer(_ => ThreadPool.QueueUserWorkItem(_ => callback(state)), null, dueTime, period);
    }
}
