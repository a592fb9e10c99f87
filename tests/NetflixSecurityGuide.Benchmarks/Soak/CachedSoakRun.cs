using System.Diagnostics;
using System.Globalization;
using NetflixSecurityGuide.Benchmarks.Abuse;
using NetflixSecurityGuide.Benchmarks.Load;
using NetflixSecurityGuide.Benchmarks.Proxies;

namespace NetflixSecurityGuide.Benchmarks.Soak;

/// <summary>
/// Varnish in front of two instances: fifty readers with ticks, colours or neither, while the content is saved, broken and
/// taken back every second, a thousand half-sent requests press on one instance, and the other is killed every minute and
/// comes back as the next version or the one before. Every page, stylesheet and tick is checked.
/// </summary>
internal static class CachedSoakRun
{
    private const int Readers = 50;
    private const int PerReader = 5;

    private static readonly TimeSpan Half = TimeSpan.FromSeconds(30);

    /// <summary>The next look at the folder; then a page stays in the cache for a minute, and is shown for five more while it is asked for again.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10 + 60 + 300);

    /// <returns>The exit code: 1 when anything was wrong.</returns>
    public static async Task<int> RunAsync(int seconds, int port)
    {
        var figures = new SoakFigures { Patience = Patience };
        string[] versions = [await PublishedSite.PublishAsync(), await PublishedSite.PublishNextAsync()];
        foreach (var folder in versions)
        {
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder, (UnixFileMode)0b111_101_101);
        }

        using var content = new TurbulentContent(figures);
        await using var pressed = new SoakInstance(versions[0], content.Root, Machine.ServerCore, port + 1, figures);
        await using var replaced = new SoakInstance(versions[1], content.Root, Machine.ServerCore, port + 2, figures);
        await pressed.StartAsync(CancellationToken.None);
        await replaced.StartAsync(CancellationToken.None);
        Console.WriteLine($"Each in {pressed.Container}");
        await using var cache = await FrontServer.StartAsync("varnish.vcl", port, port + 1, port + 2);
        using var stop = new CancellationTokenSource();
        var churn = Task.Run(() => content.ChurnAsync(stop.Token));
        List<Task> visitors =
        [
            .. Enumerable.Range(1, Readers).Select(number => FrontReader.ReadOnAsync(cache.Address, figures, number, PerReader, stop.Token)),
            Task.Run(() => PressAsync(pressed, figures, stop.Token)),
        ];

        var watch = Stopwatch.StartNew();
        for (var minute = 0; watch.Elapsed.TotalSeconds < seconds; minute++)
        {
            await Task.Delay(Half);
            Weigh(watch.Elapsed, figures, pressed, replaced);
            await replaced.KillAsync(CancellationToken.None);
            replaced.Folder = versions[minute % 2];
            await Task.Delay(TimeSpan.FromSeconds(3));
            await replaced.StartAsync(CancellationToken.None);
            await Task.Delay(Half);
            Weigh(watch.Elapsed, figures, pressed, replaced);
        }

        await stop.CancelAsync();
        await Task.WhenAll(visitors);
        await SoakRun.CheckHealedAsync(await churn, [pressed, replaced], figures);
        figures.Print();
        Array.ForEach(versions, folder => Directory.Delete(folder, recursive: true));
        return figures.IsFaultless ? 0 : 1;
    }

    private static async Task PressAsync(SoakInstance instance, SoakFigures figures, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            await Flood.HalfSent(1000).RunAsync(instance.Address.Port, TimeSpan.FromSeconds(12));
            figures.Count("floods of a thousand half-sent requests");
        }
    }

    private static void Weigh(TimeSpan at, SoakFigures figures, params SoakInstance[] instances)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{at.TotalSeconds,5:F0} s  resident: {instances[0].ResidentMegabytes} MB under half-sent requests, {instances[1].ResidentMegabytes} MB with kills; {figures["requests"]} requests"));
        foreach (var instance in instances.Where(instance => !instance.HasRoom)) figures.Fault("more memory than the container has", instance.Address.Authority);
    }
}
