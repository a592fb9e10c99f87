using Microsoft.Data.Sqlite;
using NetflixSecurityGuide.Guide;

namespace NetflixSecurityGuide.Search;

/// <summary>
/// The index that is being searched. Each new guide gets an index of its own, made in the background and swapped
/// whole; the site starts and serves pages without waiting for it.
/// </summary>
public sealed partial class LiveSearch(LiveGuide live, ILogger<LiveSearch> log) : IDisposable
{
    private readonly TaskCompletionSource _first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock _lock = new();
    private volatile SearchIndex? _current;
    private Task _latest = Task.CompletedTask;
    private bool _isBegun;
    private bool _isStopped;

    /// <summary>Whether an index is ready. A later one replaces it without a gap.</summary>
    public bool IsReady => _current is not null;

    /// <summary>Completes when the first index is ready.</summary>
    public Task Ready => _first.Task;

    /// <summary>Ends when every guide that was read so far has its index.</summary>
    public Task UpToDate
    {
        get { lock (_lock) return _latest; }
    }

    /// <summary>Searches; during the first moments after the start it waits for the first index.</summary>
    public async Task<SearchResults> FindAsync(SearchQuery query, int maxPages, int maxSections, CancellationToken cancellation)
    {
        await _first.Task.WaitAsync(cancellation);
        while (true)
        {
            var index = _current!;
            if (index.Find(query, maxPages, maxSections) is { } results) return results;
            // It was disposed between the two lines above: a newer one is current, or the site is stopping.
            ObjectDisposedException.ThrowIf(index == _current, this);
        }
    }

    /// <summary>Makes the first index and from now on one for each new guide. Only the first call does anything.</summary>
    public void Begin()
    {
        lock (_lock)
        {
            if (_isBegun || _isStopped) return;
            _isBegun = true;
        }

        live.Replaced += Follow;
        Follow(live.Current);
    }

    public void Dispose()
    {
        live.Replaced -= Follow;
        lock (_lock) _isStopped = true;
        _current?.Dispose();
    }

    private void Follow(GuideSnapshot guide)
    {
        lock (_lock) _latest = BuildAfterAsync(_latest, guide);
    }

    private async Task BuildAfterAsync(Task earlier, GuideSnapshot guide)
    {
        await earlier.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        // A newer guide has come meanwhile, and its index is next.
        if (live.Current != guide || _current?.Guide == guide) return;
        try
        {
            Replace(SearchIndex.Build(guide));
        }
        catch (SqliteException fault)
        {
            NotBuilt(log, fault, guide.Version);
        }
    }

    private void Replace(SearchIndex index)
    {
        lock (_lock)
        {
            if (_isStopped)
            {
                index.Dispose();
                return;
            }

            var before = _current;
            _current = index;
            before?.Dispose();
        }

        _first.TrySetResult();
        Built(log, index.Entries.Length, index.Guide.Version);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Entries} places of guide {Version} can be searched")]
    private static partial void Built(ILogger logger, int entries, string version);

    [LoggerMessage(Level = LogLevel.Error, Message = "The search index of guide {Version} could not be made; the one before stays")]
    private static partial void NotBuilt(ILogger logger, Exception fault, string version);
}
