using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NetflixSecurityGuide.Security;

namespace NetflixSecurityGuide.Tests.Security;

/// <summary>More connections than there is room for push out the oldest one that waits, and nobody is refused.</summary>
public sealed class ConnectionLimitTests : IAsyncDisposable
{
    private const int Max = 16;

    private readonly ConnectionLimit _limit = new(Max);
    private readonly TaskCompletionSource _release = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<TcpClient> _opened = [];
    private WebApplication? _server;

    public async ValueTask DisposeAsync()
    {
        _release.TrySetResult();
        _opened.ForEach(client => client.Dispose());
        if (_server is not null) await _server.DisposeAsync();
        _held.Dispose();
    }

    [Fact]
    public async Task A_flood_of_half_sent_requests_pushes_out_its_own_connections()
    {
        var port = await StartAsync();
        for (var sent = 0; sent < 4 * Max; sent++)
        {
            await HalfSendAsync(port);
            // The answer to a reader in between: proof that the server has taken this connection.
            Assert.Equal("here", await GetAsync(port, "/"));
        }

        Assert.InRange(_limit.Count, 1, Max);
        // The first of the flood was cut: its end of the connection is closed.
        Assert.Equal(0, await ReadAsync(_opened[0], new byte[1]));
    }

    /// <summary>A cache keeps its connections to the site open, and answers 503 to a save that meets one being cut.</summary>
    [Fact]
    public async Task A_connection_that_has_served_outlives_a_flood_of_half_sent_requests()
    {
        var port = await StartAsync();
        var cache = Open(port);
        Assert.True(await IsAnsweredAsync(cache));
        for (var sent = 0; sent < 4 * Max; sent++) await HalfSendAsync(port);

        // The server takes connections in turn: once it answers this one, it has taken the whole flood.
        Assert.Equal("here", await GetAsync(port, "/"));
        Assert.NotEqual(0, _limit.Cut);
        Assert.True(await IsAnsweredAsync(cache));
    }

    [Fact]
    public async Task The_connection_that_was_idle_longest_goes_before_the_oldest()
    {
        var port = await StartAsync();
        var cache = Open(port);
        for (var opened = 0; opened < 4 * Max; opened++)
        {
            Assert.True(await IsAnsweredAsync(Open(port)));
            Assert.True(await IsAnsweredAsync(cache));
        }
    }

    [Fact(Timeout = 60_000)]
    public async Task An_idle_connection_goes_before_a_request_in_progress()
    {
        var port = await StartAsync();
        var slow = GetAsync(port, "/slow");
        await _started.Task.WaitAsync(TestContext.Current.CancellationToken);
        var idle = Open(port);
        Assert.True(await IsAnsweredAsync(idle));
        // One more than fit beside the seats kept free for newcomers: one has to go.
        for (var opened = 0; opened < Max - (Max / 8) - 1; opened++) await HoldAsync(port);

        var cut = ReadAsync(idle, new byte[1]);
        Assert.Same(cut, await Task.WhenAny(cut, slow));
        _release.SetResult();
        Assert.Equal("slow", await slow);
    }

    [Fact]
    public async Task Connections_that_have_served_do_not_push_out_those_that_have_yet_to_ask()
    {
        var port = await StartAsync();
        await ServedAsync(Max / 4);
        var reader = Open(port);
        await ServedAsync(3 * Max);

        Assert.True(await IsAnsweredAsync(reader));

        async Task ServedAsync(int count)
        {
            for (var opened = 0; opened < count; opened++) Assert.True(await IsAnsweredAsync(Open(port)));
        }
    }

    [Fact]
    public async Task A_request_in_progress_is_the_last_to_be_cut()
    {
        var port = await StartAsync();
        var slow = GetAsync(port, "/slow");
        await _started.Task.WaitAsync(TestContext.Current.CancellationToken);
        for (var opened = 0; opened < 3 * Max; opened++)
        {
            Open(port);
            Assert.Equal("here", await GetAsync(port, "/"));
        }

        _release.SetResult();
        Assert.Equal("slow", await slow);
    }

    [Fact]
    public async Task A_newcomer_is_answered_where_all_others_keep_a_request_in_progress()
    {
        var port = await StartAsync();
        for (var opened = 0; opened < 3 * Max; opened++) await HoldAsync(port);

        for (var asked = 0; asked < Max; asked++) Assert.Equal("here", await GetAsync(port, "/"));
    }

    private readonly SemaphoreSlim _held = new(0);

    private readonly TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private async Task<int> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddConnectionLimit(_limit);
        _server = builder.Build();
        _server.UseBusyConnections();
        _server.MapGet("/", () => "here");
        _server.MapGet("/held", async (CancellationToken cut) =>
        {
            _held.Release();
            await _release.Task.WaitAsync(cut);
        });
        _server.MapGet("/slow", async () =>
        {
            _started.SetResult();
            await _release.Task;
            return "slow";
        });
        await _server.StartAsync(TestContext.Current.CancellationToken);
        return new Uri(_server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port;
    }

    /// <summary>A connection that stays open until the test has ended.</summary>
    private TcpClient Open(int port)
    {
        var client = new TcpClient("127.0.0.1", port);
        _opened.Add(client);
        return client;
    }

    private async Task HalfSendAsync(int port) =>
        await Open(port).GetStream().WriteAsync("GET / HTTP/1.1\r\nHost: a\r\nX-Half: "u8.ToArray(), TestContext.Current.CancellationToken);

    /// <summary>A request that stays in progress.</summary>
    private async Task HoldAsync(int port)
    {
        await Open(port).GetStream().WriteAsync("GET /held HTTP/1.1\r\nHost: a\r\n\r\n"u8.ToArray(), TestContext.Current.CancellationToken);
        await _held.WaitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Asks, and leaves the connection open.</summary>
    private static async Task<bool> IsAnsweredAsync(TcpClient client)
    {
        await client.GetStream().WriteAsync("GET / HTTP/1.1\r\nHost: a\r\n\r\n"u8.ToArray(), TestContext.Current.CancellationToken);
        var (answer, buffer) = ("", new byte[1024]);
        while (!answer.EndsWith("0\r\n\r\n", StringComparison.Ordinal))
        {
            if (await ReadAsync(client, buffer) is not (> 0 and var read)) return false;
            answer += Encoding.ASCII.GetString(buffer, 0, read);
        }

        return answer.Contains("here", StringComparison.Ordinal);
    }

    /// <summary>On a connection of its own, as another reader has.</summary>
    private static async Task<string> GetAsync(int port, string path)
    {
        using var client = new TcpClient("127.0.0.1", port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(client.GetStream());
        var answer = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        return answer[(answer.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..].Split("\r\n") is [_, var chunk, ..] ? chunk : answer;
    }

    private static async Task<int> ReadAsync(TcpClient client, byte[] buffer)
    {
        try
        {
            return await client.GetStream().ReadAsync(buffer, TestContext.Current.CancellationToken);
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
