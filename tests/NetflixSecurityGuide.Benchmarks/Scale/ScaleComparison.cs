using System.Diagnostics;
using NetflixSecurityGuide.Benchmarks.Load;

namespace NetflixSecurityGuide.Benchmarks.Scale;

/// <summary>The site with the shipped guide and with a very large one, in turn.</summary>
internal static class ScaleComparison
{
    private const int Rounds = 5;

    public static async Task RunAsync(int articles, FigureTable table)
    {
        var folder = await PublishedSite.PublishAsync();
        var content = Directory.CreateTempSubdirectory("guide-large-").FullName;
        GeneratedGuide.Write(content, articles);

        var (page, ready) = await TimeStartAsync(folder, content);
        table.Add($"first page of {articles} articles", $"{page:F0} ms", "under 3,000 ms on two cores");
        table.Add($"search of {articles} articles ready", $"{ready:F0} ms", "under 6,000 ms on two cores");
        await OneSave.MeasureAsync(folder, content, table);
        await using var small = await PublishedSite.StartAsync(folder, port: 5645);
        var smallMemory = Machine.ResidentMegabytes(small.ProcessId);
        await using var large = await PublishedSite.StartAsync(folder, port: 5646, content);
        var largeMemory = Machine.ResidentMegabytes(large.ProcessId);

        var load = new LoadCase("article", "/guide/inbox", ["Accept-Encoding: gzip"]);
        foreach (var site in (PublishedSite[])[small, large]) await Wrk.RunAsync(load, site.Address, site.ProcessId, 5);
        var ratios = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            var few = await Wrk.RunAsync(load, small.Address, small.ProcessId, 3);
            var many = await Wrk.RunAsync(load, large.Address, large.ProcessId, 3);
            ratios.Add(many.PerSecond / few.PerSecond);
        }

        table.Add($"requests with {articles} articles", $"{ratios.Order().ToArray()[Rounds / 2]:F2} of the shipped guide", "at least 0.90");
        table.Add($"memory with {articles} articles", $"{largeMemory} MB", "under 400 MB");
        table.Add("memory with the shipped guide", $"{smallMemory} MB");
        await MeasureSearchAsync(large, table);
        Directory.Delete(content, recursive: true);
        Directory.Delete(folder, recursive: true);
    }

    private static async Task MeasureSearchAsync(PublishedSite site, FigureTable table)
    {
        string[] queries = ["sign out", "mfa", "hacked", "verification code", "devices", "passwrd", "email changed", "household", "who is using my netflix", "profile"];
        using var client = new HttpClient { BaseAddress = site.Address };
        var times = new List<double>();
        for (var i = 0; i < 400; i++)
        {
            var watch = Stopwatch.StartNew();
            using var answer = await client.GetAsync(new Uri($"/search?q={Uri.EscapeDataString(queries[i % queries.Length])}", UriKind.Relative));
            if (i >= 100 && answer.IsSuccessStatusCode) times.Add(watch.Elapsed.TotalMilliseconds);
            // One reader's rate, below the limit for one client.
            await Task.Delay(TimeSpan.FromMilliseconds(210));
        }

        if (times.Count > 0) table.Add("search page, p95", $"{times.Order().ToArray()[times.Count * 95 / 100]:F1} ms of {times.Count}", "under 20 ms");
    }

    private static async Task<(double Page, double Ready)> TimeStartAsync(string folder, string content)
    {
        const string address = "http://127.0.0.1:5643";
        var watch = Stopwatch.StartNew();
        using var process = Machine.Start(
            Machine.AllCores, "dotnet", [Path.Combine(folder, "NetflixSecurityGuide.dll")],
            [.. PublishedSite.ImageSettings(), ("ASPNETCORE_URLS", address), ("Guide__PublicUrl", "https://guide.example"), ("Guide__ContentPath", content)]);
        _ = process.StandardOutput.ReadToEndAsync();
        using var client = new HttpClient();
        try
        {
            return (await TimeToAsync("/guide/inbox"), await TimeToAsync("/health/ready"));
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }

        async Task<double> TimeToAsync(string path)
        {
            while (true)
            {
                try
                {
                    using var answer = await client.GetAsync(new Uri(address + path));
                    if (answer.IsSuccessStatusCode) return watch.Elapsed.TotalMilliseconds;
                }
                catch (HttpRequestException) when (watch.Elapsed < TimeSpan.FromMinutes(2))
                {
                    // Not listening yet.
                }

                await Task.Delay(20);
            }
        }
    }
}
