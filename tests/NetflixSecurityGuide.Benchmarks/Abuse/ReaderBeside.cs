using System.Diagnostics;
using System.Globalization;
using NetflixSecurityGuide.Benchmarks.Load;

namespace NetflixSecurityGuide.Benchmarks.Abuse;

/// <summary>
/// A reader who opens the site again twenty times a second, each time on a new connection, and looks at the clock: a
/// program of its own that goes before the attacker's, because a reader's phone has no attacker in it.
/// </summary>
internal sealed class ReaderBeside
{
    /// <summary>The command that this program runs itself with.</summary>
    public const string Command = "reader";

    private const string Begun = "begun";
    private const string RefusedLine = "refused";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly Process _process;
    private readonly List<double> _milliseconds = [];

    private ReaderBeside(Process process) => _process = process;

    public int Refused { get; private set; }

    /// <summary>The slowest answer but one in a hundred, milliseconds.</summary>
    public double P99 => At(0.99);

    /// <summary>Begins to read, and returns once the first pages have been read, which do not count.</summary>
    public static async Task<ReaderBeside> StartAsync(Uri site)
    {
        var process = Machine.Start(Machine.LoadCore, "nice", ["-n", "-10", Environment.ProcessPath!, Command, site.AbsoluteUri]);
        if (await process.StandardOutput.ReadLineAsync() != Begun) throw new InvalidOperationException($"The reader did not begin: {await process.StandardError.ReadToEndAsync()}");
        return new ReaderBeside(process);
    }

    /// <summary>Ends the reading.</summary>
    public async Task StopAsync()
    {
        await Machine.SignalAsync(_process, "TERM");
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line == RefusedLine) Refused++;
            else _milliseconds.Add(double.Parse(line, CultureInfo.InvariantCulture));
        }

        await _process.WaitForExitAsync();
        if (_process.ExitCode != 0) throw new InvalidOperationException("The reader broke down.");
        _process.Dispose();
    }

    /// <summary>The reader's program: a line when it has begun, and at the end one for each answer.</summary>
    public static async Task RunAsync(Uri site)
    {
        using var stop = new CancellationTokenSource();
        using var term = System.Runtime.InteropServices.PosixSignalRegistration.Create(System.Runtime.InteropServices.PosixSignal.SIGTERM, signal =>
        {
            signal.Cancel = true;
            stop.Cancel();
        });
        // A program in front (a proxy, a browser) tries again by itself where a connection is cut before an answer; this one does not.
        using var client = new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.Zero }) { BaseAddress = site, Timeout = TimeSpan.FromSeconds(5) };
        var lines = new List<string>();
        for (var read = 0; read < 20; read++) await ReadAsync(client, []);
        await Console.Out.WriteLineAsync(Begun);
        do
        {
            await ReadAsync(client, lines);
            await Task.Delay(Pause, CancellationToken.None);
        }
        while (!stop.IsCancellationRequested);
        lines.ForEach(Console.Out.WriteLine);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"a reader beside: {_milliseconds.Count} answers, {Refused} refused, median {At(0.5):F0} ms, p99 {P99:F0} ms, slowest {At(1):F0} ms");

    private static async Task ReadAsync(HttpClient client, List<string> lines)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            using var answer = await client.GetAsync(new Uri("/guide/inbox", UriKind.Relative));
            answer.EnsureSuccessStatusCode();
            lines.Add(watch.Elapsed.TotalMilliseconds.ToString(CultureInfo.InvariantCulture));
        }
        catch (Exception fault) when (fault is HttpRequestException or OperationCanceledException)
        {
            lines.Add(RefusedLine);
        }
    }

    private double At(double share) => _milliseconds.Count == 0 ? double.PositiveInfinity : _milliseconds.Order().ElementAt((int)((_milliseconds.Count - 1) * share));
}
