using System.Diagnostics;
using System.Globalization;

namespace NetflixSecurityGuide.Benchmarks.Load;

/// <summary>The app as it is deployed: published ReadyToRun, Production, with the image's settings, on one core and a port of 127.0.0.1.</summary>
internal sealed class PublishedSite : IAsyncDisposable
{
    private readonly Process _process;

    private PublishedSite(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    public int ProcessId => _process.Id;

    /// <summary>Publishes once into a temporary folder and returns it.</summary>
    public static async Task<string> PublishAsync(string project = "src/NetflixSecurityGuide")
    {
        var folder = Directory.CreateTempSubdirectory("guide-published-").FullName;
        await Machine.RunAsync(
            Machine.LoadCore, "dotnet", "publish", Path.Combine(Repository(), project), "-c", "Release", "-p:PublishReadyToRun=true",
            "--use-current-runtime", "--no-self-contained", "-o", folder);
        return folder;
    }

    /// <summary>Starts the published app and waits until every page is kept.</summary>
    public static async Task<PublishedSite> StartAsync(string folder, int port, string? content = null, string trustedProxies = "")
    {
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/"));
        var process = Machine.Start(
            Machine.ServerCore, "dotnet", [Path.Combine(folder, "NetflixSecurityGuide.dll")],
            [
                .. ImageSettings(), ("ASPNETCORE_URLS", address.AbsoluteUri), ("ASPNETCORE_ENVIRONMENT", "Production"),
                ("Guide__PublicUrl", "https://guide.example"), ("Guide__ContentPath", content ?? ""), ("Guide__TrustedProxies", trustedProxies),
            ]);
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Contains("kept compressed", StringComparison.Ordinal)) break;
        }

        _ = process.StandardOutput.ReadToEndAsync();
        _ = process.StandardError.ReadToEndAsync();
        return new PublishedSite(process, address);
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    /// <summary>What the Dockerfile sets for the runtime and its memory.</summary>
    public static IEnumerable<(string Name, string Value)> ImageSettings() =>
        from line in File.ReadLines(Path.Combine(Repository(), "Dockerfile"))
        where line.StartsWith("ENV ", StringComparison.Ordinal)
        from setting in line[4..].Split(' ')
        let parts = setting.Split('=')
        where !parts[0].StartsWith("ASPNETCORE_", StringComparison.Ordinal)
        select (parts[0], parts[1]);

    /// <summary>The top of the repository, found from the running program upwards.</summary>
    public static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "NetflixSecurityGuide.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Run this from a build inside the repository.");
    }
}
