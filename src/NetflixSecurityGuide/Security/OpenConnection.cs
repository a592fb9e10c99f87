using System.Diagnostics;
using Microsoft.AspNetCore.Connections;

namespace NetflixSecurityGuide.Security;

/// <summary>One open connection.</summary>
internal sealed class OpenConnection(ConnectionContext context)
{
    /// <summary>Whether a request has arrived whole, headers at least, and is being answered. A stale value only picks another connection to cut.</summary>
    public bool IsBusy { get; set; }

    /// <summary>When a request on it was last answered, by the clock of <see cref="Stopwatch"/>; null if none ever was. A half-sent request never is; a cache's connection is, all day.</summary>
    public long? Answered { get; set; }

    /// <summary>Whether it was chosen to be cut.</summary>
    public bool IsCut { get; set; }

    /// <summary>Ends it at once, whatever is under way on it.</summary>
    public void Cut() => context.Abort(new ConnectionAbortedException("Too many connections are open."));
}

/// <summary>Tells the limit which connections have a request in progress.</summary>
internal static class BusyConnections
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
            if (connection is not null) (connection.Answered, connection.IsBusy) = (Stopwatch.GetTimestamp(), false);
        }
    });
}
