using System.Diagnostics;
using System.Globalization;
using NetflixSecurityGuide.Benchmarks.Load;

namespace NetflixSecurityGuide.Benchmarks.Soak;

/// <summary>nginx in front of two instances in turn, set up as .github/OPERATING.md says.</summary>
internal sealed class SoakProxy : IAsyncDisposable
{
    /// <summary>Which instance answered.</summary>
    public const string InstanceHeader = "X-Instance";

    private readonly string _folder = Directory.CreateTempSubdirectory("guide-proxy-").FullName;
    private readonly Uri[] _instances;
    private readonly Process _process;

    public SoakProxy(int port, params Uri[] instances)
    {
        _instances = instances;
        Address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/"));
        File.WriteAllText(ConfigurationFile, Configuration(without: null));
        _process = Machine.Start(Machine.LoadCore, "nginx", ["-c", ConfigurationFile]);
    }

    public Uri Address { get; }

    private string ConfigurationFile => Path.Combine(_folder, "nginx.conf");

    /// <summary>Sends nobody to an instance any more, as before a stop by the book; nothing brings all of them back.</summary>
    public async Task TakeOutAsync(Uri? instance, CancellationToken cancellation)
    {
        await File.WriteAllTextAsync(ConfigurationFile, Configuration(instance), cancellation);
        await Machine.SignalAsync(_process, "HUP");
        await Task.Delay(TimeSpan.FromSeconds(1), cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await Machine.StopAsync(_process);
        Directory.Delete(_folder, recursive: true);
    }

    private string Configuration(Uri? without)
    {
        var servers = string.Concat(_instances.Select(instance => $"server {instance.Authority}{(instance == without ? " down" : "")}; "));
        return NginxFile.Of(_folder, $$"""
              keepalive_requests 100000000;
              upstream site { {{servers}} }
              server {
                listen {{Address.Authority}};
                location / {
                  proxy_pass http://site;
                  # In HTTP/1.0 nobody can tell half a page from a whole one.
                  proxy_http_version 1.1;
                  # nginx repeats no POST that it has sent.
                  proxy_next_upstream error;
                  proxy_set_header Host $host;
                  proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
                  proxy_set_header X-Forwarded-Proto $scheme;
                  add_header {{InstanceHeader}} $upstream_addr always;
                }
              }
            """);
    }
}
