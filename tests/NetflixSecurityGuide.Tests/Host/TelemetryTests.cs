using System.Diagnostics;
using System.Net.Sockets;
using System.Text;

namespace NetflixSecurityGuide.Tests.Host;

/// <summary>What an operator's collector gets: enough to run the site, and nothing of what a visitor wrote.</summary>
public sealed class TelemetryTests
{
    private const string Mark = "s3cretmark";

    [Fact]
    public async Task No_word_of_a_visitor_reaches_the_collector()
    {
        await using var collector = await Collector.StartAsync();
        using var site = Start(collector);
        var address = await AddressAsync(site);
        string[] paths = ["/guide/devices", $"/guide/devices?{Mark}", $"/search?q={Mark}&{Mark}=1", $"/{Mark}", $"/guide/{Mark}", $"/css/site.css?{Mark}", "/checklist"];
        foreach (var path in paths)
        {
            await SendAsync(address, $"""
                GET {path} HTTP/1.1
                Host: localhost
                User-Agent: {Mark}
                Referer: https://{Mark}.example/
                Accept-Language: {Mark}
                X-Forwarded-For: {Mark}
                X-Forwarded-Host: {Mark}.example
                Cookie: ticks=1~{Mark}.t20261124
                traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                tracestate: vendor={Mark}
                baggage: word={Mark}
                Connection: close


                """);
        }

        await SendAsync(address, $"GET / HTTP/1.1\nHost: {Mark}.example\nConnection: close\n\n");
        await SendAsync(address, $"{Mark.ToUpperInvariant()} / HTTP/1.1\nHost: localhost\nSec-Fetch-Site: same-origin\nConnection: close\n\n");
        // The last of all: when it is there, all before it are.
        await SendAsync(address, "GET /glossary HTTP/1.1\nHost: localhost\nConnection: close\n\n");

        var received = await collector.WaitForAsync("/glossary", "http.server.request.duration");

        Assert.DoesNotContain(Mark, received, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("/guide/{slug}", received, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Metrics_are_there_before_the_first_reader_and_probes_are_no_readers()
    {
        await using var collector = await Collector.StartAsync();
        using var site = Start(collector);
        var address = await AddressAsync(site);
        foreach (var probe in (string[])["/health/live", "/health/ready", "/Health/Live"]) await SendAsync(address, $"GET {probe} HTTP/1.1\nHost: localhost\nConnection: close\n\n");

        var received = await collector.WaitForAsync(
            "guide.snapshot.age", "guide.content.problems", "guide.searches", "guide.checklist.saves", "guide.pages.kept", "guide.requests.limited", "guide.connections.cut");

        Assert.DoesNotContain("/health", received, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_page_from_memory_is_counted_under_its_route()
    {
        await using var collector = await Collector.StartAsync();
        using var site = Start(collector);
        var address = await AddressAsync(site);
        await SendAsync(address, "GET /codes/tv-code HTTP/1.1\nHost: localhost\nConnection: close\n\n");

        // In the span and in the metric.
        await collector.WaitForAsync("GET /codes/{slug}", "http.server.request.duration", "/codes/tv-code");
    }

    [Fact]
    public async Task The_standard_variables_hold()
    {
        await using var collector = await Collector.StartAsync();
        using var site = Start(collector, ("OTEL_SERVICE_NAME", "guide-of-a-test"), ("OTEL_RESOURCE_ATTRIBUTES", "deployment.environment=a-test"), ("OTEL_EXPORTER_OTLP_HEADERS", "api-key=key-of-a-test"));
        var address = await AddressAsync(site);
        await SendAsync(address, "GET / HTTP/1.1\nHost: localhost\nConnection: close\n\n");

        await collector.WaitForAsync("/v1/traces", "/v1/metrics", "guide-of-a-test", "a-test", "api-key: key-of-a-test");
    }

    private static Site Start(Collector collector, params (string Name, string Value)[] variables)
    {
        var command = SiteProcess.Command("--urls", "http://127.0.0.1:0");
        command.Environment["Guide__ContentPath"] = FixtureGuide.Folder;
        command.Environment["Guide__PublicUrl"] = "https://guide.example";
        command.Environment["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.Address;
        command.Environment["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf";
        command.Environment["OTEL_BSP_SCHEDULE_DELAY"] = "100";
        command.Environment["OTEL_METRIC_EXPORT_INTERVAL"] = "200";
        foreach (var (name, value) in variables) command.Environment[name] = value;
        return new Site(Process.Start(command)!);
    }

    /// <summary>Where it listens, once it keeps its pages.</summary>
    private static async Task<Uri> AddressAsync(Site site)
    {
        const string listening = "Now listening on: ";
        Uri? address = null;
        while (await site.Process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.IndexOf(listening, StringComparison.Ordinal) is var at and >= 0) address = new Uri(line[(at + listening.Length)..]);
            if (line.Contains("pages are kept", StringComparison.Ordinal) && address is not null) return address;
        }

        throw new InvalidOperationException("The site did not start: " + await site.Process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    private static async Task SendAsync(Uri site, string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(site.Host, site.Port, TestContext.Current.CancellationToken);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request.ReplaceLineEndings("\r\n")), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(client.GetStream());
        Assert.StartsWith("HTTP/1.1", await reader.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private sealed record Site(Process Process) : IDisposable
    {
        public void Dispose()
        {
            Process.Kill(entireProcessTree: true);
            Process.Dispose();
        }
    }
}
