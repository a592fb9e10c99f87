using System.Globalization;
using NetflixSecurityGuide.Benchmarks.Load;

namespace NetflixSecurityGuide.Benchmarks.Abuse;

/// <summary>
/// One hostile machine against one instance in a small container: half-sent requests, idle connections and slow bodies,
/// one after the other, with a reader beside them; then the same with few descriptors.
/// </summary>
internal static class AbuseRun
{
    private const int Port = 5651;
    private const int MaxMilliseconds = 100;
    private const int MaxGrowth = 20;

    private static readonly TimeSpan Hold = TimeSpan.FromSeconds(12);
    private static readonly Flood[] Floods = [Flood.HalfSent(8000), Flood.Idle(20_000), Flood.SlowBodies(1000)];

    /// <returns>The exit code: 1 when the site did not stand.</returns>
    public static async Task<int> RunAsync()
    {
        var folder = await PublishedSite.PublishAsync();
        await Machine.MoveToLoadCoreAsync();
        var stands = await InSmallMemoryAsync(folder);
        foreach (var files in (int[])[1024, 420, 256]) stands &= await WithFewFilesAsync(folder, files);
        Directory.Delete(folder, recursive: true);
        return stands ? 0 : 1;
    }

    private static async Task<bool> InSmallMemoryAsync(string folder)
    {
        using var container = new SmallContainer();
        await using var site = await PublishedSite.StartAsync(folder, Port, container: container, cores: Machine.AllCores);
        Console.WriteLine($"In {container.Kind}:");
        // What is made on first use is not what an attack leaves behind.
        await Flood.HalfSent(1000).RunAsync(Port, TimeSpan.FromSeconds(1));
        await Flood.Idle(1000).RunAsync(Port, TimeSpan.FromSeconds(1));
        await Flood.SlowBodies(200).RunAsync(Port, TimeSpan.FromSeconds(1));
        var quiet = await ReaderBeside.StartAsync(site.Address);
        await Task.Delay(TimeSpan.FromSeconds(5));
        await quiet.StopAsync();
        var before = await AtRestAsync(site);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  at rest: {before} MB; {quiet}"));

        var stands = true;
        foreach (var flood in Floods)
        {
            var reader = await ReaderBeside.StartAsync(site.Address);
            var attack = flood.RunAsync(Port, Hold);
            var most = MostMemoryWhileAsync(site, attack);
            await attack;
            await reader.StopAsync();
            var (highest, open, after) = (await most, await attack, await AtRestAsync(site));
            var stood = reader is { Refused: 0, P99: < MaxMilliseconds } && after - before <= MaxGrowth && container.Kills == 0;
            stands &= stood;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {(stood ? "stands" : "FAILS ")}  {flood.Connections,6} {flood.Name,-19} at most {highest} MB, afterwards {after} MB ({after - before:+0;-0;0}); {open} were still open; {reader}"));
        }

        return stands;
    }

    /// <summary>Out of descriptors it must push out the oldest, not spin or end.</summary>
    private static async Task<bool> WithFewFilesAsync(string folder, int files)
    {
        using var container = new SmallContainer(files);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"With {files} descriptors:"));
        await using var site = await PublishedSite.StartAsync(folder, Port, container: container, cores: Machine.AllCores);
        // The site uses each part of itself once before it is safe; then the flood may come.
        await Task.Delay(TimeSpan.FromSeconds(3));
        if (site.HasEnded)
        {
            var saysWhy = site.LastWords.StartsWith("The site did not start", StringComparison.Ordinal);
            Console.WriteLine($"  {(saysWhy ? "stands" : "FAILS ")}  does not start: {site.LastWords}");
            return saysWhy;
        }

        var reader = await ReaderBeside.StartAsync(site.Address);
        var attack = Flood.Idle(2000).RunAsync(Port, Hold);
        await Task.WhenAny(attack, Task.Delay(TimeSpan.FromSeconds(5)));
        var (from, cpu) = (DateTime.UtcNow, site.HasEnded ? 0 : Machine.CpuSeconds(site.ProcessId));
        await attack;
        await reader.StopAsync();
        var core = site.HasEnded ? 0 : (Machine.CpuSeconds(site.ProcessId) - cpu) / (DateTime.UtcNow - from).TotalSeconds;
        var afterwards = await ReaderBeside.StartAsync(site.Address);
        await Task.Delay(TimeSpan.FromSeconds(1));
        await afterwards.StopAsync();
        var stood = !site.HasEnded && reader.Refused == 0 && afterwards.Refused == 0 && core < 0.3;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  {(stood ? "stands" : "FAILS ")}  2,000 idle connections: {core:P0} of a core while they are held; {reader}; afterwards {afterwards}{(site.HasEnded ? "; the process has ended: " + site.LastWords : "")}"));
        return stood;
    }

    private static async Task<long> MostMemoryWhileAsync(PublishedSite site, Task attack)
    {
        var most = 0L;
        while (!attack.IsCompleted)
        {
            most = Math.Max(most, site.HasEnded ? 0 : Machine.ResidentMegabytes(site.ProcessId));
            await Task.WhenAny(attack, Task.Delay(TimeSpan.FromMilliseconds(100)));
        }

        return most;
    }

    /// <summary>Memory once the site has had time to see that the flood is over.</summary>
    private static async Task<long> AtRestAsync(PublishedSite site)
    {
        await Task.Delay(TimeSpan.FromSeconds(25));
        return site.HasEnded ? 0 : Machine.ResidentMegabytes(site.ProcessId);
    }
}
