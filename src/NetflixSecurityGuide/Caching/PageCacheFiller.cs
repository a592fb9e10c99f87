using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Search;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Caching;

/// <summary>
/// Background work after startup: first page, then search index, then the other pages, the most read first. They are
/// made again when the day changes, because some pages say how old a check is.
/// </summary>
internal sealed partial class PageCacheFiller(
    LiveGuide live, PageCache cache, PageRenderer renderer, LiveSearch search, EndpointDataSource endpoints, TimeProvider clock, IHostApplicationLifetime lifetime, ILogger<PageCacheFiller> log)
    : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim _wake = new(0);
    private readonly TaskCompletionSource _first = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private bool _isFirstPage = true;

    /// <summary>Completes when the pages of the first guide are kept; in Development, where none are, at once.</summary>
    public Task Ready => _first.Task;

    public override void Dispose()
    {
        _wake.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        live.Replaced += Wake;
        try
        {
            await StartedAsync(stoppingToken);
            if (!renderer.HasPipeline)
            {
                search.Begin();
                _first.TrySetResult();
                return;
            }

            // A day ends without a save.
            await using var timer = clock.CreateTimer(_ => _wake.Release(), null, Interval, Interval);
            var (made, day) = ((GuideSnapshot?)null, default(DateOnly));
            while (!stoppingToken.IsCancellationRequested)
            {
                var (guide, today) = (live.Current, clock.Today());
                if (guide != made || today != day) await FillAsync(guide, stoppingToken);
                (made, day) = (guide, today);
                await _wake.WaitAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The site is stopping.
        }
        finally
        {
            live.Replaced -= Wake;
        }
    }

    /// <summary>The pipeline and the site's own address are there once the server listens.</summary>
    private async Task StartedAsync(CancellationToken stopping)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var onStart = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stopping);
    }

    private void Wake(GuideSnapshot guide) => _wake.Release();

    private async Task FillAsync(GuideSnapshot guide, CancellationToken stopping)
    {
        cache.Begin();
        foreach (var language in guide.AllLanguages)
        {
            foreach (var known in SitePages.Of(language, PageTraits.Kept))
            {
                // A newer guide makes these pages worthless.
                if (stopping.IsCancellationRequested || live.Current != guide) return;
                var page = await renderer.RenderAsync(known.Path, language);
                search.Begin();
                // Whoever waits for the first page asks for these next.
                if (_isFirstPage) await KeepFilesAsync();
                // Pages are made without an index too, if there can be none.
                await search.UpToDate.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                if (_isFirstPage) Sweep();
                _isFirstPage = false;
                // As above: the page may be the newer guide's.
                if (live.Current != guide) return;
                if (page.CanBeKept) cache.Add(known, page, language);
                else NotMade(log, known.Address, page.Status);
            }
        }

        cache.End();
        Filled(log, cache.Count);
        _first.TrySetResult();
        Sweep();
    }

    /// <summary>Reading a guide, and then making its pages, leaves garbage that a site at rest would hold for hours.</summary>
    private static void Sweep() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);

    private async Task KeepFilesAsync()
    {
        foreach (var file in KeptFiles.Of(endpoints))
        {
            if (await renderer.RenderAsync(file.Path) is { CanBeKept: true } made) cache.AddFile(file, made);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} pages are kept compressed")]
    private static partial void Filled(ILogger logger, int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "The page {Address} answered {Status} and is not kept")]
    private static partial void NotMade(ILogger logger, string address, int status);
}
