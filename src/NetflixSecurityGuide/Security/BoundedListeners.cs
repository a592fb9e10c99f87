using System.Net;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Options;

namespace NetflixSecurityGuide.Security;

/// <summary>The framework's sockets, which take a connection only when there is a seat for it.</summary>
internal sealed class BoundedListeners(IOptions<SocketTransportOptions> options, ILoggerFactory logs, ConnectionLimit limit) : IConnectionListenerFactory, IConnectionListenerFactorySelector
{
    private readonly SocketTransportFactory _sockets = new(options, logs);

    public bool CanBind(EndPoint endpoint) => _sockets.CanBind(endpoint);

    public async ValueTask<IConnectionListener> BindAsync(EndPoint endpoint, CancellationToken cancellationToken = default) =>
        new BoundedListener(await _sockets.BindAsync(endpoint, cancellationToken), limit);

    private sealed class BoundedListener(IConnectionListener inner, ConnectionLimit limit) : IConnectionListener
    {
        public EndPoint EndPoint => inner.EndPoint;

        public async ValueTask<ConnectionContext?> AcceptAsync(CancellationToken cancellationToken = default)
        {
            await limit.MakeRoomAsync(cancellationToken);
            if (await inner.AcceptAsync(cancellationToken) is not { } connection) return null;
            var seat = limit.Enter(connection);
            // The request pipeline finds it among the request's features and says when a request is in progress.
            connection.Features.Set(seat.Value);
            connection.Features.Set(new Seat(seat));
            return connection;
        }

        public ValueTask UnbindAsync(CancellationToken cancellationToken = default) => inner.UnbindAsync(cancellationToken);

        public ValueTask DisposeAsync() => inner.DisposeAsync();
    }

    /// <summary>The connection's place in the list of the limit.</summary>
    internal sealed record Seat(LinkedListNode<OpenConnection> Node);
}

/// <summary>Puts the limit around every address that the server listens on.</summary>
internal static class BoundedConnections
{
    /// <summary>Takes the place of the framework's own sockets, for every endpoint.</summary>
    public static void AddConnectionLimit(this IServiceCollection services, ConnectionLimit limit)
    {
        services.AddSingleton(limit).AddSingleton<IConnectionListenerFactory, BoundedListeners>();
        services.Configure<KestrelServerOptions>(kestrel => kestrel.ConfigureEndpointDefaults(endpoint => endpoint.Use(next => async connection =>
        {
            try
            {
                await next(connection);
            }
            finally
            {
                if (connection.Features.Get<BoundedListeners.Seat>() is { } seat) limit.Leave(seat.Node);
            }
        })));
    }
}
