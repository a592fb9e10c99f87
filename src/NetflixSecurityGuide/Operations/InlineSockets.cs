using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;

namespace NetflixSecurityGuide.Operations;

/// <summary>
/// Lets a request run on the thread that its bytes arrive on, instead of being handed from one to the next twice: half
/// of the work where the answer only has to be copied from memory. What takes longer than that leaves this thread by
/// itself (<see cref="Caching.PageCacheMiddleware"/>), so that nobody waits behind it.
/// </summary>
internal static class InlineSockets
{
    // The runtime reads it once, before the first socket is opened; it has no other switch (dotnet/runtime, SocketAsyncEngine).
    private const string InlineCompletions = "DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS";

    public static void AddInlineSockets(this IServiceCollection services)
    {
        if (Environment.GetEnvironmentVariable(InlineCompletions) is null) Environment.SetEnvironmentVariable(InlineCompletions, "1");
        services.Configure<SocketTransportOptions>(sockets => sockets.UnsafePreferInlineScheduling = true);
    }
}
