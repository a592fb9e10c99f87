using System.Diagnostics;
using System.Globalization;
using NetflixSecurityGuide.Benchmarks.Load;

namespace NetflixSecurityGuide.Benchmarks.Proxies;

/// <summary>One of the configurations of <c>tests/proxies</c>, running in front of two instances on ports of this machine.</summary>
internal sealed class FrontServer : IAsyncDisposable
{
    /// <summary>What the caches say of each answer.</summary>
    public const string CacheHeader = "X-Cache";

    private readonly string _folder = Directory.CreateTempSubdirectory("guide-front-").FullName;
    private readonly Process _process;

    private FrontServer(string name, int port, int first, int second, Func<string, string, (string Program, string[] Arguments)> command)
    {
        Address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/"));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_folder, (UnixFileMode)0b111_111_111);
        var text = File.ReadAllText(Path.Combine(PublishedSite.Repository(), "tests", "proxies", name))
            .Replace("8080", Number(first), StringComparison.Ordinal).Replace("8081", Number(second), StringComparison.Ordinal)
            .Replace("listen 8000", $"listen 127.0.0.1:{port}", StringComparison.Ordinal).Replace("bind :8000", $"bind 127.0.0.1:{port}", StringComparison.Ordinal)
            .Replace("/var/cache/nginx/guide", Path.Combine(_folder, "cache"), StringComparison.Ordinal);
        var file = Path.Combine(_folder, name);
        File.WriteAllText(file, name == "nginx.conf" ? NginxFile.Of(_folder, text) : text);
        var (program, arguments) = command(_folder, file);
        _process = Machine.Start(Machine.LoadCore, program, arguments);
        _ = _process.StandardOutput.ReadToEndAsync();
        _ = _process.StandardError.ReadToEndAsync();
    }

    public Uri Address { get; }

    public static async Task<FrontServer> StartAsync(string name, int port, int first, int second)
    {
        var server = new FrontServer(name, port, first, second, name switch
        {
            "varnish.vcl" => (folder, file) => ("varnishd", ["-F", "-a", $"127.0.0.1:{port}", "-f", file, "-n", Path.Combine(folder, "work"), "-s", "malloc,64m"]),
            "nginx.conf" => (_, file) => ("nginx", ["-c", file]),
            _ => (_, file) => ("haproxy", ["-f", file]),
        });
        using var client = new HttpClient { BaseAddress = server.Address };
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri("/facts.json", UriKind.Relative));
                if (answer.IsSuccessStatusCode) return server;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            if (server._process.HasExited || attempt == 100) throw new InvalidOperationException($"{name} does not answer. The comparison needs varnish, nginx and haproxy (Debian: apt-get install varnish nginx-light haproxy).");
            await Task.Delay(TimeSpan.FromMilliseconds(100));
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Machine.StopAsync(_process);
        Directory.Delete(_folder, recursive: true);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
