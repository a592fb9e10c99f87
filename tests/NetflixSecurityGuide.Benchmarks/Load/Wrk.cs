using System.Globalization;
using System.Text.RegularExpressions;

namespace NetflixSecurityGuide.Benchmarks.Load;

/// <summary>One run of the load generator.</summary>
/// <param name="PerSecond">Requests answered in a second.</param>
/// <param name="PerCpuSecond">Requests answered in a second of the server's own processor time: steadier on a busy machine.</param>
/// <param name="P50">Median time of an answer, milliseconds.</param>
/// <param name="P99">99th percentile, milliseconds.</param>
/// <param name="Bad">Answers outside 2xx and 3xx, and broken connections.</param>
internal sealed record LoadResult(double PerSecond, double PerCpuSecond, double P50, double P99, long Bad);

/// <summary>Runs wrk against 127.0.0.1 for a few seconds.</summary>
internal static partial class Wrk
{
    public static async Task<LoadResult> RunAsync(LoadCase load, Uri server, int processId, int seconds, int connections = 32)
    {
        List<string> arguments = ["-t1", $"-c{connections}", $"-d{seconds}s", "--latency"];
        foreach (var header in load.Headers) arguments.AddRange(["-H", header]);
        if (load.Script is { } script) arguments.AddRange(["-s", script]);
        arguments.Add(new Uri(server, load.Path).AbsoluteUri);

        var before = Machine.CpuSeconds(processId);
        var output = await Machine.RunAsync(Machine.LoadCore, "wrk", [.. arguments]);
        var cpu = Machine.CpuSeconds(processId) - before;
        var requests = Number(Total().Match(output));
        return new LoadResult(Number(Rate().Match(output)), requests / Math.Max(0.01, cpu), Milliseconds(output, "50%"), Milliseconds(output, "99%"), (long)Number(Bad().Match(output)));
    }

    private static double Number(Match match) => match.Success ? double.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture) : 0;

    private static double Milliseconds(string output, string percentile)
    {
        var match = Regex.Match(output, $@"{percentile}\s+(?<n>[\d.]+)(?<unit>us|ms|s)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        return Number(match) * match.Groups["unit"].Value switch { "us" => 0.001, "s" => 1000, _ => 1 };
    }

    [GeneratedRegex(@"Requests/sec:\s+(?<n>[\d.]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Rate();

    [GeneratedRegex(@"(?<n>\d+) requests in", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Total();

    [GeneratedRegex(@"Non-2xx or 3xx responses: (?<n>\d+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Bad();
}
