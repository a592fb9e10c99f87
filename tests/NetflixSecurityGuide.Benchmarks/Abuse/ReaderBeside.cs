using System.Diagnostics;
using System.Globalization;

namespace NetflixSecurityGuide.Benchmarks.Abuse;

/// <summary>A reader who opens the site again twenty times a second, each time on a new connection, and looks at the clock.</summary>
internal sealed class ReaderBeside(Uri site)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly List<double> _milliseconds = [];

    public int Refused { get; private set; }

    public double Slowest => At(1);

    /// <summary>The slowest answer but one in a hundred, milliseconds.</summary>
    public double P99 => At(0.99);

    public async Task ReadWhileAsync(Task other)
    {
        // A program in front (a proxy, a browser) tries again by itself where a connection is cut before an answer; this one does not.
        using var client = new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.Zero }) { BaseAddress = site, Timeout = TimeSpan.FromSeconds(5) };
        do
        {
            var watch = Stopwatch.StartNew();
            try
            {
                using var answer = await client.GetAsync(new Uri("/guide/inbox", UriKind.Relative));
                answer.EnsureSuccessStatusCode();
                _milliseconds.Add(watch.Elapsed.TotalMilliseconds);
            }
            catch (Exception fault) when (fault is HttpRequestException or OperationCanceledException)
            {
                Refused++;
            }

            await Task.Delay(Pause);
        }
        while (!other.IsCompleted);
        await other;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"a reader beside: {_milliseconds.Count} answers, {Refused} refused, median {At(0.5):F0} ms, p99 {P99:F0} ms, slowest {Slowest:F0} ms");

    private double At(double share) => _milliseconds.Count == 0 ? double.PositiveInfinity : _milliseconds.Order().ElementAt((int)((_milliseconds.Count - 1) * share));
}
