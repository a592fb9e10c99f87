using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace NetflixSecurityGuide.Benchmarks.Abuse;

/// <summary>Thousands of connections of one kind, held open for as long as the site lets them.</summary>
/// <param name="First">What is sent on each connection at once.</param>
/// <param name="Drip">What is sent on each connection again and again while they are held; null for nothing.</param>
internal sealed record Flood(string Name, int Connections, byte[] First, byte[]? Drip = null)
{
    /// <summary>Connections that are opened at once before the next look at those that were cut.</summary>
    private const int Batch = 200;

    /// <summary>The first bytes of a request and 40 KB of headers that never end, nearly all that the server takes.</summary>
    public static Flood HalfSent(int connections) => new(
        "half-sent requests", connections,
        Encoding.ASCII.GetBytes("GET / HTTP/1.1\r\nHost: localhost\r\n" + string.Concat(Enumerable.Range(0, 40).Select(number => string.Create(CultureInfo.InvariantCulture, $"X-Half-{number}: {new string('a', 1000)}\r\n")))));

    /// <summary>Connections that were good for one request, and stay.</summary>
    public static Flood Idle(int connections) => new("idle connections", connections, "GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n"u8.ToArray());

    /// <summary>Forms that arrive byte by byte.</summary>
    public static Flood SlowBodies(int connections) => new(
        "slow bodies", connections,
        "POST /checklist HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 8000\r\n\r\nitems="u8.ToArray(),
        "a"u8.ToArray());

    /// <summary>Opens all, holds them for a while, and lets go.</summary>
    /// <returns>How many were still open at the end of the hold.</returns>
    public async Task<int> RunAsync(int port, TimeSpan hold)
    {
        var open = new List<Socket>();
        try
        {
            for (var opened = 0; opened < Connections; opened += Batch)
            {
                var batch = Enumerable.Range(opened, Math.Min(Batch, Connections - opened)).Select(number => OpenAsync(number, port));
                open.AddRange((await Task.WhenAll(batch)).OfType<Socket>());
                Sweep(open);
            }

            for (var second = 0; second < hold.TotalSeconds; second++)
            {
                await Task.Delay(TimeSpan.FromSeconds(1));
                if (Drip is null) continue;
                foreach (var socket in open) TrySend(socket, Drip);
            }

            Sweep(open);
            return open.Count;
        }
        finally
        {
            open.ForEach(socket => socket.Dispose());
        }
    }

    /// <summary>From two hundred addresses, because the site's limits count each for itself; null where the site took no connection within five seconds.</summary>
    private async Task<Socket?> OpenAsync(int number, int port)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5));
            socket.Bind(new IPEndPoint(new IPAddress([127, 0, 1, (byte)(1 + (number % Batch))]), 0));
            await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, port), patience.Token);
            await socket.SendAsync(First, patience.Token);
            return socket;
        }
        catch (Exception fault) when (fault is SocketException or OperationCanceledException)
        {
            socket.Dispose();
            return null;
        }
    }

    private static void TrySend(Socket socket, byte[] bytes)
    {
        try
        {
            socket.Send(bytes);
        }
        catch (SocketException)
        {
            // Cut by the site, as it should be.
        }
    }

    /// <summary>Lets go of those that the site cut.</summary>
    private static void Sweep(List<Socket> open) => open.RemoveAll(socket =>
    {
        try
        {
            // Reads away an answer; the end of the connection reads as nothing.
            var room = new byte[16 * 1024];
            while (socket.Poll(0, SelectMode.SelectRead))
            {
                if (socket.Receive(room) > 0) continue;
                socket.Dispose();
                return true;
            }

            return false;
        }
        catch (SocketException)
        {
            socket.Dispose();
            return true;
        }
    });
}
