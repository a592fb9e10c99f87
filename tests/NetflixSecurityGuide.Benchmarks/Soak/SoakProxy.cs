using System.Diagnostics;
using System.Globalization;
using NetflixSecurityGuide.Benchmarks.Load;

namespace NetflixSecurityGuide.Benchmarks.Soak;

/// <summary>nginx in front of two instances in turn, set up as README.md tells operators.</summary>
internal sealed class SoakProxy : IAsyncDisposable
{
    /// <summary>Which instance answered.</summary>
    public const string InstanceHeader = "X-Instance";

    private readonly Process _process;
    private readonly string _folder;

    private SoakProxy(Process process, string folder, Uri address) => (_process, _folder, Address) = (process, folder, address);

    public Uri Address { get; }

    public static async Task<SoakProxy> StartAsync(int port, params Uri[] instances)
    {
        var folder = Directory.CreateTempSubdirectory("guide-proxy-").FullName;
        var servers = string.Concat(instances.Select(instance => $"server {instance.Authority}; "));
        var configuration = Path.Combine(folder, "nginx.conf");
        await File.WriteAllTextAsync(configuration, string.Create(CultureInfo.InvariantCulture, $$"""
            worker_processes 1;
            daemon off;
            pid {{folder}}/nginx.pid;
            error_log {{folder}}/error.log;
            events { worker_connections 1024; }
            http {
              access_log off; keepalive_requests 100000000;
              upstream site { {{servers}} }
              server {
                listen 127.0.0.1:{{port}};
                location / {
                  proxy_pass http://site;
                  # nginx repeats no POST that it has sent.
                  proxy_next_upstream error;
                  proxy_set_header Host $host;
                  proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
                  proxy_set_header X-Forwarded-Proto $scheme;
                  add_header {{InstanceHeader}} $upstream_addr always;
                }
              }
            }
            """));
        var process = Machine.Start(Machine.LoadCore, "nginx", ["-c", configuration]);
        return new SoakProxy(process, folder, new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/")));
    }

    public async ValueTask DisposeAsync()
    {
        using (var stop = Process.Start("kill", _process.Id.ToString(CultureInfo.InvariantCulture))) await stop.WaitForExitAsync();
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
