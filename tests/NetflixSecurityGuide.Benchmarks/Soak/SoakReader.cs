using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace NetflixSecurityGuide.Benchmarks.Soak;

/// <summary>
/// Reads page after page at a steady pace. Nothing but the version marker of the turbulent article may differ from the
/// page that the first guide had.
/// </summary>
internal sealed class SoakReader(Uri proxy, SoakFigures figures, IReadOnlyDictionary<(string Path, string? Cookie), SoakAnswer> expected, int seed)
{
    private static readonly string[] Paths = ["/", TurbulentContent.Address, "/guide/inbox", "/checklist", "/codes/tv-code", "/facts", "/recover", "/search?q=inbox", "/guide/none"];

    private readonly (string Path, string? Cookie)[] _pages = [.. expected.Keys];

    /// <summary>The pages as they should be, from an instance that has just started, each with and without ticks.</summary>
    public static async Task<Dictionary<(string Path, string? Cookie), SoakAnswer>> LearnAsync(Uri instance, SoakFigures figures)
    {
        var today = DateTime.UtcNow.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        using var client = new SoakClient(instance, figures);
        var pages = new Dictionary<(string Path, string? Cookie), SoakAnswer>();
        foreach (var page in Paths.SelectMany(path => new[] { (path, (string?)null), (path, $"ticks=1~inbox-2fa.t{today}~unique-password.t{today}") }))
            pages[page] = await client.SendAsync(page.path, "10.1.0.1", page.Item2) ?? throw new InvalidOperationException($"{page.path} did not answer.");
        return pages;
    }

    /// <param name="interval">From one request to the next; read again each time.</param>
    public async Task ReadAsync(Func<TimeSpan> interval, CancellationToken cancellation)
    {
        using var client = new SoakClient(proxy, figures);
        var random = new Random(seed);
        var clock = Stopwatch.StartNew();
        var next = clock.Elapsed;
        while (!cancellation.IsCancellationRequested)
        {
            var page = _pages[random.Next(_pages.Length)];
            var visitor = string.Create(CultureInfo.InvariantCulture, $"10.1.{random.Next(8)}.{random.Next(1, 255)}");
            if (await client.SendAsync(page.Path, visitor, page.Cookie) is { } answer) Check(page, answer);
            figures.Count("pages read");
            // Late is late: no burst to catch up.
            next = TimeSpan.FromTicks(Math.Max((next + interval()).Ticks, clock.Elapsed.Ticks - TimeSpan.TicksPerSecond));
            if (next > clock.Elapsed) await Task.Delay(next - clock.Elapsed, CancellationToken.None);
        }
    }

    private void Check((string Path, string? Cookie) page, SoakAnswer answer)
    {
        var wanted = expected[page];
        if (page.Path == TurbulentContent.Address) SoakVersion.Check(Encoding.UTF8.GetString(answer.Body), figures);
        if (answer.Status != wanted.Status || !SameText(answer.Body, wanted.Body))
            figures.Fault("wrong pages", string.Create(CultureInfo.InvariantCulture, $"{page.Path} {(page.Cookie is null ? "" : "with ticks ")}answered {(int)answer.Status}, {answer.Body.Length} bytes instead of {(int)wanted.Status}, {wanted.Body.Length}"));
    }

    private static bool SameText(byte[] one, byte[] other) =>
        one.AsSpan().SequenceEqual(other) || SoakVersion.Without(Encoding.UTF8.GetString(one)) == SoakVersion.Without(Encoding.UTF8.GetString(other));
}
