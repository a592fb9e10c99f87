using System.Diagnostics;
using System.Globalization;
using NetflixSecurityGuide.Benchmarks.Abuse;

namespace NetflixSecurityGuide.Benchmarks.Load;

/// <summary>The app as it is deployed: published ReadyToRun, Production, with the image's settings, on one core and a port of 127.0.0.1.</summary>
internal sealed class PublishedSite : IAsyncDisposable
{
    private readonly Process _process;

    private readonly Task<string> _words;

    private PublishedSite(Process process, Uri address)
    {
        (_process, Address) = (process, address);
        _words = LastWordsAsync(process);
    }

    public Uri Address { get; }

    public int ProcessId => _process.Id;

    public bool HasEnded => _process.HasExited;

    /// <summary>What it said last, once it has ended.</summary>
    public string LastWords => HasEnded ? _words.Result : "";

    /// <summary>Publishes once into a temporary folder and returns it.</summary>
    /// <param name="repository">Another copy of the sources; null for these.</param>
    public static async Task<string> PublishAsync(string project = "src/NetflixSecurityGuide", string? repository = null)
    {
        var folder = Directory.CreateTempSubdirectory("guide-published-").FullName;
        await Machine.RunAsync(
            Machine.LoadCore, "dotnet", "publish", Path.Combine(repository ?? Repository(), project), "-c", "Release", "-p:PublishReadyToRun=true",
            "--use-current-runtime", "--no-self-contained", "-o", folder);
        return folder;
    }

    /// <summary>Publishes what is committed with another stylesheet and another script, as the next version has them.</summary>
    public static async Task<string> PublishNextAsync()
    {
        var copy = Directory.CreateTempSubdirectory("guide-next-").FullName;
        await Machine.RunAsync(Machine.LoadCore, "sh", "-c", $"git -C '{Repository()}' archive HEAD | tar x -C '{copy}'");
        await File.AppendAllTextAsync(Path.Combine(copy, "wwwroot", "css", "site.css"), ".next-version { color: red }\n");
        await File.AppendAllTextAsync(Path.Combine(copy, "wwwroot", "js", "checklist.js"), "// The next version.\n");
        var folder = await PublishAsync(repository: copy);
        Directory.Delete(copy, recursive: true);
        return folder;
    }

    /// <summary>Starts the published app and waits until every page is kept.</summary>
    public static async Task<PublishedSite> StartAsync(string folder, int port, string? content = null, string trustedProxies = "", SmallContainer? container = null, string cores = Machine.ServerCore)
    {
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/"));
        string[] command = container?.Enter("dotnet") ?? ["dotnet"];
        var process = Machine.Start(
            cores, command[0], [.. command[1..], Path.Combine(folder, "NetflixSecurityGuide.dll")],
            [
                .. ImageSettings(), .. container?.Settings ?? [], ("ASPNETCORE_URLS", address.AbsoluteUri), ("ASPNETCORE_ENVIRONMENT", "Production"),
                ("Guide__PublicUrl", "https://guide.example"), ("Guide__ContentPath", content ?? ""), ("Guide__TrustedProxies", trustedProxies),
            ]);
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Contains("kept compressed", StringComparison.Ordinal)) break;
        }

        return new PublishedSite(process, address);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    /// <summary>Reads what it says, so that it never waits for a reader, and keeps the end.</summary>
    private static async Task<string> LastWordsAsync(Process process)
    {
        var output = LastLineAsync(process.StandardOutput);
        var errors = await LastLineAsync(process.StandardError);
        return errors.Length > 0 ? errors : await output;
    }

    private static async Task<string> LastLineAsync(StreamReader reader)
    {
        var last = "";
        while (await reader.ReadLineAsync() is { } line)
        {
            if (line.Length > 0) last = line;
        }

        return last;
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
