using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using NetflixSecurityGuide.Benchmarks.Proxies;

namespace NetflixSecurityGuide.Benchmarks.Soak;

/// <summary>What happened, counted. Anything but zero in the upper lines of the print is a fault of the site.</summary>
internal sealed class SoakFigures
{
    /// <summary>Begins the names of what was done to the content.</summary>
    public const string ContentStep = "content: ";

    private static readonly string[] Faults =
        ["wrong pages", "pages taken back", "pages without style", "lost ticks", "5xx from the site", "connections cut without a kill", "requests dropped by a graceful stop", "faults in the log", "old guide after the last save", "more memory than the container has",
         ProxiesRun.Others, ProxiesRun.Personal];

    // nginx needs a moment to see that an instance is gone.
    private static readonly TimeSpan KillShadow = TimeSpan.FromSeconds(3);

    private readonly ConcurrentQueue<string> _findings = new();
    private readonly ConcurrentDictionary<int, int> _versions = new();
    private readonly ConcurrentDictionary<int, long> _takenBack = new();
    private readonly ConcurrentDictionary<string, int> _counts = new(StringComparer.Ordinal);
    private long _lastKill = -1;

    /// <summary>Versions of the content that may be served.</summary>
    public ConcurrentDictionary<int, bool> GoodVersions { get; } = new();

    /// <summary>How long a version that was taken back may still be seen: until the next look at the folder, and where a cache is in front for as long as the site lets it keep a page.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    public bool IsFaultless => _findings.IsEmpty;

    public int this[string name] => _counts.GetValueOrDefault(name);

    public void TakeBack(int version) => _takenBack[version] = Stopwatch.GetTimestamp();

    public bool IsGone(int version) => _takenBack.TryGetValue(version, out var since) && Stopwatch.GetElapsedTime(since) > Patience;

    public void Count(string name) => _counts.AddOrUpdate(name, 1, (_, count) => count + 1);

    public void Saw(int version) => _versions.AddOrUpdate(version, 1, (_, count) => count + 1);

    public void Killed()
    {
        Count("kills");
        Volatile.Write(ref _lastKill, Stopwatch.GetTimestamp());
    }

    /// <summary>A connection that broke: to be expected right after a kill, and never else.</summary>
    public void Cut(string where)
    {
        var kill = Volatile.Read(ref _lastKill);
        if (kill >= 0 && Stopwatch.GetElapsedTime(kill) < KillShadow) Count("cut by a kill");
        else Fault("connections cut without a kill", string.Create(CultureInfo.InvariantCulture, $"{where}, {(kill < 0 ? 0 : Stopwatch.GetElapsedTime(kill).TotalSeconds):F1} s after the last kill"));
    }

    public void Fault(string kind, string detail)
    {
        Count(kind);
        _findings.Enqueue($"{kind}: {detail}");
    }

    public void Print()
    {
        foreach (var kind in Faults) Line(kind, this[kind]);
        var rest = _counts.Where(pair => !Faults.Contains(pair.Key, StringComparer.Ordinal)).OrderBy(pair => pair.Key, StringComparer.Ordinal).ToLookup(pair => pair.Key.StartsWith(ContentStep, StringComparison.Ordinal));
        foreach (var (name, count) in rest[false]) Line(name, count);
        Line(string.Create(CultureInfo.InvariantCulture, $"changes of the content, of {rest[true].Count()} kinds"), rest[true].Sum(pair => pair.Value));
        Line("good versions saved", GoodVersions.Count);
        Line("of which taken back", _takenBack.Count);
        Line("good versions seen by readers", _versions.Count);
        foreach (var finding in _findings.Take(20)) Console.WriteLine($"  ! {finding}");
    }

    private static void Line(string name, int count) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count,9}  {name}"));
}
