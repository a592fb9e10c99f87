using System.Diagnostics;
using System.Globalization;

namespace NetflixSecurityGuide.Benchmarks.Load;

/// <summary>From the start of the process to the first page, beside the SDK's empty Razor Pages template published the same way.</summary>
internal static class StartComparison
{
    public static async Task RunAsync(int rounds, FigureTable table)
    {
        var template = Directory.CreateTempSubdirectory("guide-template-").FullName;
        await Machine.RunAsync(Machine.LoadCore, "dotnet", "new", "webapp", "-o", Path.Combine(template, "Template"), "--no-https");
        var published = Path.Combine(template, "published");
        await Machine.RunAsync(
            Machine.LoadCore, "dotnet", "publish", Path.Combine(template, "Template"), "-c", "Release", "-p:PublishReadyToRun=true",
            "--use-current-runtime", "--no-self-contained", "-o", published);
        var folder = await PublishedSite.PublishAsync();

        var (site, empty) = (new List<double>(), new List<double>());
        for (var round = 0; round <= rounds; round++)
        {
            var ours = await TimeAsync(folder, "NetflixSecurityGuide.dll", 5621, "/guide/inbox");
            var theirs = await TimeAsync(published, "Template.dll", 5622, "/");
            // The first round fills the disk cache.
            if (round == 0) continue;
            site.Add(ours);
            empty.Add(theirs);
        }

        var ratio = site.Zip(empty, (a, b) => a / b).Order().ToArray()[rounds / 2];
        table.Add("start to first page", $"{ratio:F2} of the template", "at most 1.15");
        table.Add("start to first page, site and template", $"{site.Order().ToArray()[rounds / 2]:F0} ms, {empty.Order().ToArray()[rounds / 2]:F0} ms");
        Directory.Delete(template, recursive: true);
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<double> TimeAsync(string folder, string assembly, int port, string path)
    {
        var address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}");
        using var client = new HttpClient();
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(folder, assembly)])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            Environment = { ["ASPNETCORE_URLS"] = address, ["ASPNETCORE_ENVIRONMENT"] = "Production" },
        })!;
        _ = process.StandardOutput.ReadToEndAsync();
        try
        {
            while (true)
            {
                try
                {
                    using var answer = await client.GetAsync(new Uri(address + path));
                    answer.EnsureSuccessStatusCode();
                    return watch.Elapsed.TotalMilliseconds;
                }
                catch (HttpRequestException) when (watch.Elapsed < TimeSpan.FromSeconds(30))
                {
                    await Task.Delay(5);
                }
            }
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }
}
