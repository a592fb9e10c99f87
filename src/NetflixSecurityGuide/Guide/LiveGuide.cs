using System.Collections.Immutable;
using NetflixSecurityGuide.Content;

namespace NetflixSecurityGuide.Guide;

/// <summary>
/// The guide that is being served. When the content changes, a new snapshot is read and takes its place whole; with
/// any problem in it, the last good one stays up and the problems are kept to be shown and logged.
/// </summary>
internal sealed class LiveGuide(GuideReader reader, ContentFolder folder, ILogger<LiveGuide> log) : IDisposable
{
    private readonly SemaphoreSlim _reading = new(1, 1);
    private volatile GuideSnapshot? _current;
    private string _stamp = "";

    /// <summary>Raised after a new snapshot has taken its place.</summary>
    public event Action<GuideSnapshot>? Replaced;

    /// <summary>The last good guide.</summary>
    /// <exception cref="InvalidOperationException">No guide has been read yet.</exception>
    public GuideSnapshot Current => _current ?? throw new InvalidOperationException("The guide has not been read yet.");

    public bool IsReady => _current is not null;

    /// <summary>What is wrong with the content on disk now; empty while the newest save is being served.</summary>
    public ImmutableArray<ContentProblem> Problems { get; private set; } = [];

    /// <summary>Takes a guide that was read elsewhere, before anybody asks for one. The caller says what is wrong with it.</summary>
    /// <param name="stamp">The folder's stamp from before the reading.</param>
    public void Begin(string stamp, GuideReading reading)
    {
        _stamp = stamp;
        if (reading.Snapshot is null) Problems = reading.Problems;
        else Accept(reading);
    }

    /// <summary>Reads the content if it changed since the last look. Safe to call from anywhere at any time.</summary>
    public async Task RefreshAsync(CancellationToken cancellation = default)
    {
        await _reading.WaitAsync(cancellation);
        try
        {
            var stamp = folder.Stamp();
            if (stamp == _stamp) return;
            _stamp = stamp;
            Accept(reader.Read(before: _current));
        }
        catch (Exception fault) when (fault is not OperationCanceledException && IsReady)
        {
            // Keep serving the last good guide if reading throws. At startup there is none, so let the exception through.
            GuideLog.Unreadable(log, fault);
        }
        finally
        {
            _reading.Release();
        }
    }

    public void Dispose() => _reading.Dispose();

    private void Accept(GuideReading reading)
    {
        Problems = reading.Problems;
        if (reading.Snapshot is not { } snapshot)
        {
            foreach (var problem in reading.Problems.Take(20)) GuideLog.Problem(log, problem);
            GuideLog.Refused(log, reading.Problems.Length);
            return;
        }

        _current = snapshot;
        foreach (var due in reading.Due) GuideLog.Due(log, due);
        GuideLog.Replaced(log, snapshot.Version, snapshot.Articles.Length, snapshot.Items.Count);
        Replaced?.Invoke(snapshot);
    }
}
