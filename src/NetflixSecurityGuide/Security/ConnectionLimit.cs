using Microsoft.AspNetCore.Connections;

namespace NetflixSecurityGuide.Security;

/// <summary>
/// Bounds the connections that are open at once, so that half-sent requests by the thousand fit into a small container.
/// A new connection is never refused: one seat is always kept free for it, and where there is none, the oldest connection
/// that never had a request answered is cut, or else the one that has been idle longest, or else the oldest. A flood thus
/// pushes out its own connections; a reader's request is still answered, and a cache's or proxy's connections stay open.
/// </summary>
internal sealed class ConnectionLimit(int max)
{
    /// <summary>How long a connection may take to end before another one is cut too.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(50);

    private readonly LinkedList<OpenConnection> _open = new();
    private readonly Lock _lock = new();

    /// <summary>Seats for connections that are ending, so that a newcomer need not wait for each of them.</summary>
    private readonly int _spare = Math.Max(1, max / 8);
    private TaskCompletionSource _left = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Connections that were cut and still hold a seat.</summary>
    private int _ending;
    private long _cut;

    /// <summary>How many connections may be open at once.</summary>
    public int Max => max;

    /// <summary>How many connections are open now.</summary>
    public int Count
    {
        get { lock (_lock) return _open.Count; }
    }

    /// <summary>How many connections had to be cut so far.</summary>
    public long Cut
    {
        get { lock (_lock) return _cut; }
    }

    /// <summary>
    /// Waits for a free seat, and makes one. The server takes no further connection meanwhile: those that are cut still
    /// hold their memory until they have ended, and a flood comes faster than they end.
    /// </summary>
    /// <exception cref="OperationCanceledException">The server listens no more.</exception>
    public async ValueTask MakeRoomAsync(CancellationToken cancellation)
    {
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            OpenConnection? cut;
            Task? left;
            lock (_lock)
            {
                cut = _open.Count - _ending > max - _spare ? Choose() : null;
                if (cut is not null) _ending++;
                left = _open.Count < max ? null : _left.Task;
            }

            cut?.Cut();
            if (left is null) return;
            await Task.WhenAny(left, Task.Delay(Patience, cancellation));
        }
    }

    /// <summary>Takes a new connection in.</summary>
    public LinkedListNode<OpenConnection> Enter(ConnectionContext connection)
    {
        var node = new LinkedListNode<OpenConnection>(new OpenConnection(connection));
        lock (_lock) _open.AddLast(node);
        return node;
    }

    /// <summary>A connection has ended.</summary>
    public void Leave(LinkedListNode<OpenConnection> node)
    {
        TaskCompletionSource waiting;
        lock (_lock)
        {
            _open.Remove(node);
            if (node.Value.IsCut)
            {
                _ending--;
                _cut++;
            }

            if (_open.Count != max - 1) return;
            (waiting, _left) = (_left, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        waiting.SetResult();
    }

    /// <summary>
    /// The one to cut; marked, so that it is chosen once. The newest are never taken for idle: a reader's request may be
    /// on its way, and be the only one that is not yet in progress. A connection that was answered once is spared in a
    /// quarter of the seats at most, or a flood could buy all of them with one request each.
    /// </summary>
    private OpenConnection? Choose()
    {
        OpenConnection? neverAnswered = null, idle = null, any = null;
        var (older, answered) = (_open.Count - _spare, 0);
        foreach (var connection in _open)
        {
            older--;
            if (connection.IsCut) continue;
            any ??= connection;
            if (older < 0) break;
            if (connection.IsBusy) continue;
            if (connection.Answered is null)
            {
                neverAnswered ??= connection;
                continue;
            }

            answered++;
            if (idle is null || connection.Answered < idle.Answered) idle = connection;
        }

        var chosen = (answered > max / 4 ? idle : null) ?? neverAnswered ?? idle ?? any;
        if (chosen is not null) chosen.IsCut = true;
        return chosen;
    }
}
