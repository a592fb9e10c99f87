using System.Diagnostics;
using NetflixSecurityGuide.Benchmarks.Load;

namespace NetflixSecurityGuide.Benchmarks.Scale;

/// <summary>From the save of one article of a large guide until the page has the new words.</summary>
internal static class OneSave
{
    private const string Article = "generated-500";
    private const int Rounds = 5;

    public static async Task MeasureAsync(string folder, string content, FigureTable table)
    {
        var file = Path.Combine(content, "en", "guide", Article + ".md");
        if (!File.Exists(file)) return;
        foreach (var (environment, goal) in ((string, string)[])[("Development", "under 1,000 ms"), ("Production", "the folder is looked at every 2,000 ms")])
        {
            var address = new Uri("http://127.0.0.1:5644");
            using var process = Machine.Start(
                Machine.AllCores, "dotnet", [Path.Combine(folder, "NetflixSecurityGuide.dll")],
                [.. PublishedSite.ImageSettings(), ("ASPNETCORE_URLS", address.AbsoluteUri), ("ASPNETCORE_ENVIRONMENT", environment), ("Guide__PublicUrl", "https://guide.example"), ("Guide__ContentPath", content)]);
            _ = process.StandardOutput.ReadToEndAsync();
            _ = process.StandardError.ReadToEndAsync();
            using var client = new HttpClient { BaseAddress = address };
            try
            {
                await UntilAsync(client, "/health/ready", "");
                var times = new List<double>();
                for (var round = 0; round < Rounds; round++)
                {
                    var words = $"Saved in round {round} of {environment}.";
                    await File.AppendAllTextAsync(file, $"\n{words}\n");
                    var watch = Stopwatch.StartNew();
                    await UntilAsync(client, "/guide/" + Article, words);
                    times.Add(watch.Elapsed.TotalMilliseconds);
                }

                table.Add($"one save, {environment}", $"{times.Order().ToArray()[Rounds / 2]:F0} ms", goal);
            }
            finally
            {
                process.Kill();
                await process.WaitForExitAsync();
            }
        }
    }

    private static async Task UntilAsync(HttpClient client, string path, string words)
    {
        for (var watch = Stopwatch.StartNew(); ;)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
                if (answer.IsSuccessStatusCode && (await answer.Content.ReadAsStringAsync()).Contains(words, StringComparison.Ordinal)) return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            if (watch.Elapsed > TimeSpan.FromMinutes(3)) throw new TimeoutException($"{path} has not come to '{words}'.");
            await Task.Delay(10);
        }
    }
}
