using System.Globalization;

namespace NetflixSecurityGuide.Benchmarks.Load;

/// <summary>
/// The site beside nginx: both on one core, the load on another, in turn, several rounds; medians and ratios are printed.
/// </summary>
internal static class LoadComparison
{
    private const string Article = "/guide/inbox";
    private const string Gzip = "Accept-Encoding: gzip";

    public static async Task RunAsync(int rounds, int seconds, FigureTable table)
    {
        var folder = await PublishedSite.PublishAsync();
        await using var site = await PublishedSite.StartAsync(folder, port: 5611);
        // Changes and searches are limited for each client; behind a trusted proxy one load generator can be many clients.
        await using var proxied = await PublishedSite.StartAsync(folder, port: 5613, trustedProxies: "127.0.0.1");
        var visit = await Visit.OfAsync(site.Address, Article);
        await using var nginx = await NginxTwin.CopyAsync(site.Address, port: 5612, [.. visit.Paths]);
        using var scripts = new WrkScripts();
        var twin = new LoadCase("nginx, the article", Article, [Gzip]);
        LoadCase[] cases = [.. await CasesAsync(site.Address, scripts), .. await visit.CasesAsync(site.Address, nginx.Address, scripts)];

        await SettleAsync(cases, RunAsync);
        await Wrk.RunAsync(twin, nginx.Address, nginx.ProcessId, 1);

        var results = cases.ToDictionary(load => load, _ => new List<(LoadResult Nginx, LoadResult Site)>());
        for (var round = 0; round < rounds; round++)
        {
            foreach (var load in cases)
            {
                // nginx is asked again before each case: the ratio is between neighbours in time.
                results[load].Add((await Wrk.RunAsync(load.Twin ?? twin, nginx.Address, nginx.ProcessId, seconds), await RunAsync(load)));
            }
        }

        Print(results, cases, table);
        table.Add("memory after the load", $"{Machine.ResidentMegabytes(site.ProcessId)} MB", "at most 145 MB");
        table.Add("memory after changes and searches", $"{Machine.ResidentMegabytes(proxied.ProcessId)} MB", "at most 145 MB");
        await PrintHalfLoadAsync(cases[0], [.. results[cases[0]].Select(result => result.Site)], site, seconds);
        Directory.Delete(folder, recursive: true);

        Task<LoadResult> RunAsync(LoadCase load) => load.ManyClients
            ? Wrk.RunAsync(load, proxied.Address, proxied.ProcessId, seconds)
            : Wrk.RunAsync(load, site.Address, site.ProcessId, seconds);
    }

    private static async Task<LoadCase[]> CasesAsync(Uri site, WrkScripts scripts)
    {
        using var client = new HttpClient { BaseAddress = site };
        using var page = await client.GetAsync(new Uri(Article, UriKind.Relative));
        const string ticks = "Cookie: ticks=1~inbox-2fa.t20261124~inbox-password.t20261120~unique-password.t20261124";
        var visitedToday = "visits=" + DateTime.UtcNow.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        return
        [
            new("article", Article, [Gzip], Goal: 0.90),
            new("304", Article, [Gzip, $"If-None-Match: {page.Headers.ETag}"], Goal: 0.75),
            new("article, one reader's ticks", Article, [Gzip, ticks], Goal: 0.60),
            new("article, 1,000 readers' ticks", Article, [Gzip], scripts.ManyReaders, Goal: 0.50),
            new("checklist, first visit of the day", "/checklist", [Gzip, ticks]),
            new("checklist, one reader's ticks", "/checklist", [Gzip, ticks + "; " + visitedToday]),
            new("POST of a tick", "/checklist", [], scripts.Tick, Goal: 0.15, ManyClients: true),
            new("search", "/search?q=sign+out", [Gzip], scripts.ManyClients, ManyClients: true),
        ];
    }

    /// <summary>Asks for everything until nothing gets faster: the just-in-time compiler works in steps, and beside a full core they take their time.</summary>
    private static async Task SettleAsync(LoadCase[] cases, Func<LoadCase, Task<LoadResult>> runAsync)
    {
        var best = cases.ToDictionary(load => load, _ => 0.0);
        for (var (round, calm) = (0, 0); calm < 2 && round < 12; round++)
        {
            calm++;
            foreach (var load in cases)
            {
                var rate = (await runAsync(load)).PerSecond;
                if (rate > best[load] * 1.1) calm = 0;
                best[load] = Math.Max(rate, best[load]);
            }
        }
    }

    private static void Print(Dictionary<LoadCase, List<(LoadResult Nginx, LoadResult Site)>> results, LoadCase[] cases, FigureTable table)
    {
        Console.WriteLine($"{"case",-34}{"nginx/s",10}{"req/s",10}{"ratio",8}{"goal",7}{"CPU ratio",11}{"p50 ms",9}{"p99 ms",9}{"bad",6}");
        foreach (var load in cases)
        {
            var all = results[load];
            var (nginx, site) = (all.ConvertAll(pair => pair.Nginx), all.ConvertAll(pair => pair.Site));
            var ratio = Median(all.Select(pair => pair.Site.PerSecond / pair.Nginx.PerSecond));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{load.Name,-34}{Median(nginx.Select(r => r.PerSecond)),10:F0}{Median(site.Select(r => r.PerSecond)),10:F0}{ratio,8:F2}{load.Goal,7:F2}{Median(all.Select(pair => pair.Site.PerCpuSecond / pair.Nginx.PerCpuSecond)),11:F2}{Median(site.Select(r => r.P50)),9:F2}{Median(site.Select(r => r.P99)),9:F2}{site.Sum(r => r.Bad),6}"));
            table.Add(load.Name, $"{ratio:F2} of nginx", load.Goal is { } goal ? string.Create(CultureInfo.InvariantCulture, $"at least {goal:F2}") : "");
        }
    }

    /// <summary>How long an answer takes when the site is half busy, which is what readers meet.</summary>
    private static async Task PrintHalfLoadAsync(LoadCase article, List<LoadResult> saturated, PublishedSite site, int seconds)
    {
        // wrk has no rate limit; half of the connections that saturate, down to one, comes nearest.
        var half = Median(saturated.Select(result => result.PerSecond)) / 2;
        for (var connections = 1; connections <= 32; connections *= 2)
        {
            var result = await Wrk.RunAsync(article, site.Address, site.ProcessId, seconds, connections);
            if (result.PerSecond < half && connections < 32) continue;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"At {result.PerSecond / half / 2:P0} of the saturating load ({connections} connections): p99 {result.P99:F2} ms"));
            return;
        }
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? 0 : sorted[sorted.Length / 2];
    }
}
