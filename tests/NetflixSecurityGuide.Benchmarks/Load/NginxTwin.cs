using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace NetflixSecurityGuide.Benchmarks.Load;

/// <summary>
/// nginx on one core, one worker, sending the very bytes and headers that the site sends: what "as fast as a static
/// file" means here.
/// </summary>
internal sealed class NginxTwin : IAsyncDisposable
{
    // The server writes these by itself.
    private static readonly HashSet<string> OwnHeaders = new(StringComparer.OrdinalIgnoreCase)
        { "Date", "Server", "ETag", "Content-Length", "Content-Type", "Content-Encoding", "Transfer-Encoding", "Connection", "Last-Modified", "Accept-Ranges" };

    private readonly Process _process;
    private readonly string _folder;

    private NginxTwin(Process process, string folder, Uri address) => (_process, _folder, Address) = (process, folder, address);

    public Uri Address { get; }

    /// <summary>The worker, which does the work.</summary>
    public int ProcessId => int.Parse(
        File.ReadAllText($"/proc/{_process.Id}/task/{_process.Id}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries)[0], CultureInfo.InvariantCulture);

    /// <summary>Copies the given pages from the running site and serves them.</summary>
    public static async Task<NginxTwin> CopyAsync(Uri site, int port, params string[] paths)
    {
        var folder = Directory.CreateTempSubdirectory("guide-nginx-").FullName;
        // The worker runs as a user of its own and has to read the pages.
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder, (UnixFileMode)0b111_101_101);
        var locations = new StringBuilder();
        using var client = new HttpClient();
        foreach (var path in paths)
        {
            var headers = await CopyPageAsync(client, new Uri(site, path), Path.Combine(folder, "www", path.TrimStart('/')));
            locations.Append(CultureInfo.InvariantCulture, $"location = {path} {{ {headers} }}\n");
        }

        var configuration = Path.Combine(folder, "nginx.conf");
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/"));
        await File.WriteAllTextAsync(configuration, NginxFile.Of(folder, $$"""
              sendfile on; tcp_nopush on; keepalive_requests 100000000;
              open_file_cache max=1000 inactive=60s;
              server {
                listen {{address.Authority}};
                root {{folder}}/www;
                gzip_static on;
                {{locations}}
              }
            """));
        var process = Machine.Start(Machine.ServerCore, "nginx", ["-c", configuration]);
        await WaitUntilUpAsync(client, new Uri(address, paths[0]));
        return new NginxTwin(process, folder, address);
    }

    public async ValueTask DisposeAsync()
    {
        await Machine.StopAsync(_process);
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task<StringBuilder> CopyPageAsync(HttpClient client, Uri address, string file)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.AcceptEncoding.ParseAdd("gzip");
        using var answer = await client.SendAsync(request);
        var compressed = await answer.Content.ReadAsByteArrayAsync();
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        if (answer.Content.Headers.ContentEncoding.Count > 0) await File.WriteAllBytesAsync(file + ".gz", compressed);
        await using Stream plain = answer.Content.Headers.ContentEncoding.Count > 0 ? new GZipStream(new MemoryStream(compressed), CompressionMode.Decompress) : new MemoryStream(compressed);
        await using (var target = File.Create(file)) await plain.CopyToAsync(target);

        var headers = new StringBuilder($"types {{ }} default_type \"{answer.Content.Headers.ContentType}\"; ");
        foreach (var (name, values) in answer.Headers.Where(header => !OwnHeaders.Contains(header.Key)))
            headers.Append(CultureInfo.InvariantCulture, $"add_header {name} \"{string.Join(", ", values).Replace("\"", "\\\"", StringComparison.Ordinal)}\"; ");
        return headers;
    }

    private static async Task WaitUntilUpAsync(HttpClient client, Uri address)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                using var answer = await client.GetAsync(address);
                answer.EnsureSuccessStatusCode();
                return;
            }
            catch (HttpRequestException) when (attempt < 50)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100));
            }
        }
    }
}
