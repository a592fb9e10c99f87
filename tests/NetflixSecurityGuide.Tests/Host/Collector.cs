using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace NetflixSecurityGuide.Tests.Host;

/// <summary>A collector of OpenTelemetry (OTLP over HTTP). Texts stand in the protocol's bytes as they are, so it reads them as text.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly ConcurrentQueue<string> _received = new();
    private readonly SemaphoreSlim _arrived = new(0);

    private Collector(WebApplication server) => _server = server;

    public string Address => _server.Urls.First();

    /// <summary>All that came so far: address, headers and body of each message.</summary>
    public string Received => string.Join('\n', _received);

    public static async Task<Collector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var collector = new Collector(builder.Build());
        collector._server.Run(collector.ReceiveAsync);
        await collector._server.StartAsync(TestContext.Current.CancellationToken);
        return collector;
    }

    /// <summary>Waits until all of these texts have come.</summary>
    public async Task<string> WaitForAsync(params string[] texts)
    {
        while (!Array.TrueForAll(texts, text => Received.Contains(text, StringComparison.Ordinal)))
        {
            if (!await _arrived.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken))
                Assert.Fail($"The collector never got {string.Join(", ", texts.Where(text => !Received.Contains(text, StringComparison.Ordinal)))}");
        }

        return Received;
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _arrived.Dispose();
    }

    private async Task ReceiveAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        _received.Enqueue(context.Request.Path + string.Concat(context.Request.Headers.Select(header => $" {header.Key}: {header.Value}")) + Encoding.UTF8.GetString(body.ToArray()));
        _arrived.Release();
    }
}
