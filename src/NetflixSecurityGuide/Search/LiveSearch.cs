using System.Collections.Frozen;
using Microsoft.Data.Sqlite;
using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Guide;

namespace NetflixSecurityGuide.Search;

/// <summary>
/// The index that is being searched. Each new guide gets an index of its own, made in the background and swapped
/// whole; the site starts and serves pages without waiting for it.
/// </summary>
internal sealed partial class LiveSearch(LiveGuide live, ILogger<LiveSearch> log) : IDisposable
{
    private readonly TaskCompletionSource _first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock _lock = new();
    private volatile FrozenDictionary<string, SearchIndex>? _current;
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
    /// <param name="language">The language of the guide to search. A translation that came a moment ago may have no index yet; English has one.</param>
    public async Task<SearchResults> FindAsync(SearchQuery query, string language, int maxPages, int maxSections, CancellationToken cancellation)
    {
        await _first.Task.WaitAsync(cancellation);
        while (true)
        {
            var current = _current!;
            var index = current.GetValueOrDefault(language) ?? current[ContentFolder.Language];
            if (index.Find(query, maxPages, maxSections) is { } results) return results;
            // It was disposed between the two lines above: a newer one is current, or the site is stopping.
            ObjectDisposedException.ThrowIf(current == _current, this);
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
        foreach (var index in _current?.Values ?? []) index.Dispose();
    }

    private void Follow(GuideSnapshot guide)
    {
        lock (_lock) _latest = BuildAfterAsync(_latest, guide);
    }

    private async Task BuildAfterAsync(Task earlier, GuideSnapshot guide)
    {
        await earlier.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        // A newer guide has come meanwhile, and its index is next.
        if (live.Current != guide) return;
        try
        {
            Replace(guide.AllLanguages.ToFrozenDictionary(language => language.Language, FindOrBuild, StringComparer.Ordinal));
        }
        catch (SqliteException fault)
        {
            NotBuilt(log, fault, guide.Version);
        }
    }

    /// <summary>A save changes one language as a rule; the others keep their index.</summary>
    private SearchIndex FindOrBuild(GuideSnapshot guide) =>
        _current?.GetValueOrDefault(guide.Language) is { } index && index.Guide.Version == guide.Version ? index : SearchIndex.Build(guide);

    private void Replace(FrozenDictionary<string, SearchIndex> indexes)
    {
        FrozenDictionary<string, SearchIndex>? before;
        lock (_lock)
        {
            before = _isStopped ? indexes : _current;
            if (!_isStopped) _current = indexes;
        }

        foreach (var (language, old) in before ?? FrozenDictionary<string, SearchIndex>.Empty)
        {
            if (_isStopped || indexes.GetValueOrDefault(language) != old) old.Dispose();
        }

        if (_isStopped) return;
        _first.TrySetResult();
        foreach (var index in indexes.Values.Where(index => before?.Values.Contains(index) is not true)) Built(log, index.Entries.Length, index.Guide.Version);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Entries} places of guide {Version} can be searched")]
    private static partial void Built(ILogger logger, int entries, string version);

    [LoggerMessage(Level = LogLevel.Error, Message = "The search index of guide {Version} could not be made; the one before stays")]
    private static partial void NotBuilt(ILogger logger, Exception fault, string version);
}
