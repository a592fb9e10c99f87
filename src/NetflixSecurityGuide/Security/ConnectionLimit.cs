using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace NetflixSecurityGuide.Security;

/// <summary>
/// Bounds the connections that are open at once, so that half-sent requests by the thousand fit into a small container.
/// A new connection is never refused: where there are too many, the oldest one that has no request in progress is cut,
/// or else the oldest. A flood thus pushes out its own connections, and a reader's request is still answered.
/// </summary>
public sealed class ConnectionLimit(int max)
{
    private readonly LinkedList<OpenConnection> _open = new();
    private readonly Lock _lock = new();

    /// <summary>How many connections are open now.</summary>
    public int Count
    {
        get { lock (_lock) return _open.Count; }
    }

    /// <summary>Puts the limit around every endpoint that the server listens on.</summary>
    public void Guard(KestrelServerOptions kestrel) =>
        kestrel.ConfigureEndpointDefaults(endpoint => endpoint.Use(next => connection => RunAsync(next, connection)));

    private async Task RunAsync(ConnectionDelegate next, ConnectionContext connection)
    {
        var node = new LinkedListNode<OpenConnection>(new OpenConnection(connection));
        // The request pipeline finds it among the request's features and says when a request is in progress.
        connection.Features.Set(node.Value);
        MakeRoom(node)?.Context.Abort(new ConnectionAbortedException("Too many connections are open."));
        try
        {
            await next(connection);
        }
        finally
        {
            lock (_lock)
            {
                if (node.List is not null) _open.Remove(node);
            }
        }
    }

    /// <summary>Takes the connection in, and one out where there are too many.</summary>
    private OpenConnection? MakeRoom(LinkedListNode<OpenConnection> added)
    {
        lock (_lock)
        {
            _open.AddLast(added);
            if (_open.Count <= max) return null;
            var cut = _open.First!;
            for (var node = cut; node is not null && node != added; node = node.Next)
            {
                if (node.Value.IsBusy) continue;
                cut = node;
                break;
            }

            _open.Remove(cut);
            return cut.Value;
        }
    }
}

/// <summary>One open connection.</summary>
public sealed class OpenConnection(ConnectionContext context)
{
    public ConnectionContext Context => context;

    /// <summary>Whether a request has arrived whole, headers at least, and is being answered. A stale value only picks another connection to cut.</summary>
    public bool IsBusy { get; set; }
}

/// <summary>Tells the limit which connections have a request in progress.</summary>
public static class BusyConnections
{
    public static void UseBusyConnections(this IApplicationBuilder app) => app.Use(next => async context =>
    {
        var connection = context.Features.Get<OpenConnection>();
        if (connection is not null) connection.IsBusy = true;
        try
        {
            await next(context);
        }
        finally
        {
            if (connection is not null) connection.IsBusy = false;
        }
    });
}
