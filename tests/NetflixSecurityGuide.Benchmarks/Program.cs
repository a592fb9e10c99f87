using BenchmarkDotNet.Running;
using NetflixSecurityGuide.Benchmarks.Abuse;
using NetflixSecurityGuide.Benchmarks.Load;
using NetflixSecurityGuide.Benchmarks.Micro;
using NetflixSecurityGuide.Benchmarks.Proxies;
using NetflixSecurityGuide.Benchmarks.Scale;
using NetflixSecurityGuide.Benchmarks.Soak;

// One command for each question; tests/README.md, "Measure it", lists them.
var table = new FigureTable();
switch (args.FirstOrDefault())
{
    case "all":
        await LoadComparison.RunAsync(rounds: Number(1, 5), seconds: Number(2, 5), table);
        await StartComparison.RunAsync(rounds: 7, table);
        await ScaleComparison.RunAsync(articles: 10_000, table);
        table.Print();
        return 0;
    case "load":
        await LoadComparison.RunAsync(rounds: Number(1, 5), seconds: Number(2, 5), table);
        table.Print();
        return 0;
    case "start":
        await StartComparison.RunAsync(rounds: Number(1, 7), table);
        table.Print();
        return 0;
    case "scale":
        await ScaleComparison.RunAsync(articles: Number(1, 10_000), table);
        table.Print();
        return 0;
    case "hostile":
        await HostileRequests.RunAsync(requests: Number(1, 20_000));
        return 0;
    case "dearest":
        await DearestRequests.RunAsync(requests: Number(1, 400));
        return 0;
    case "abuse":
        return await AbuseRun.RunAsync();
    case ReaderBeside.Command when args.Length == 2:
        await ReaderBeside.RunAsync(new Uri(args[1]));
        return 0;
    case "proxies":
        return await ProxiesRun.RunAsync(seconds: Number(1, 60), port: Number(2, 5661));
    case "soak" when args.Length > 1 && args[1] == "cached":
        return await CachedSoakRun.RunAsync(seconds: Number(2, 600), port: Number(3, 5671));
    case "soak":
        return await SoakRun.RunAsync(seconds: Number(1, 600), port: Number(2, 5641));
    case "generate" when args.Length == 3:
        GeneratedGuide.Write(args[1], Number(2, 10_000));
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(ContentBenchmarks).Assembly).Run(args);
        return 0;
}

int Number(int at, int otherwise) => args.Length > at ? int.Parse(args[at], System.Globalization.CultureInfo.InvariantCulture) : otherwise;
