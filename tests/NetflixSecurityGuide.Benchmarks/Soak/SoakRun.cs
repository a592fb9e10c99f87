using System.Diagnostics;
using System.Globalization;
using NetflixSecurityGuide.Benchmarks.Load;

namespace NetflixSecurityGuide.Benchmarks.Soak;

/// <summary>
/// Two instances behind nginx at half their load, while the content is saved, broken and mended every second and one
/// instance is killed every minute. Every page and every tick is checked.
/// </summary>
internal static class SoakRun
{
    private const int Readers = 8;
    private const int Savers = 8;

    /// <returns>The exit code: 1 when anything was wrong.</returns>
    public static async Task<int> RunAsync(int seconds, int port)
    {
        var figures = new SoakFigures();
        var published = await PublishedSite.PublishAsync();
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(published, (UnixFileMode)0b111_101_101);
        using var content = new TurbulentContent(figures);
        await using var steady = new SoakInstance(published, content.Root, Machine.ServerCore, port + 1, figures);
        await using var killed = new SoakInstance(published, content.Root, Machine.LoadCore, port + 2, figures);
        await steady.StartAsync(CancellationToken.None);
        await killed.StartAsync(CancellationToken.None);
        await using var proxy = new SoakProxy(port, steady.Address, killed.Address);
        var expected = await SoakReader.LearnAsync(steady.Address, figures);

        using var stop = new CancellationTokenSource();
        var interval = TimeSpan.Zero;
        List<Task> visitors =
        [
            .. Enumerable.Range(1, Readers).Select(number => Task.Run(() => new SoakReader(proxy.Address, figures, expected, number).ReadAsync(() => interval, stop.Token))),
            .. Enumerable.Range(1, Savers).Select(number => Task.Run(() => new SoakSaver(proxy.Address, figures, number).SaveAsync(stop.Token))),
        ];
        var churn = Task.Run(() => content.ChurnAsync(stop.Token));

        interval = await HalfLoadAsync(figures);
        await DisturbAsync(seconds, steady, killed, proxy, figures);
        await stop.CancelAsync();
        await Task.WhenAll(visitors);
        await CheckHealedAsync(await churn, [steady, killed], figures);
        figures.Print();
        Directory.Delete(published, recursive: true);
        return figures.IsFaultless ? 0 : 1;
    }

    /// <summary>Ten seconds at full speed, under the same disturbance of the content; the pace of each reader for half of it.</summary>
    private static async Task<TimeSpan> HalfLoadAsync(SoakFigures figures)
    {
        await Task.Delay(TimeSpan.FromSeconds(5));
        var before = figures["pages read"];
        await Task.Delay(TimeSpan.FromSeconds(10));
        var perSecond = (figures["pages read"] - before) / 10.0;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Full load {perSecond:F0} pages a second; going on at {perSecond / 2:F0}, with {Savers} savers"));
        return TimeSpan.FromSeconds(Readers / (perSecond / 2));
    }

    private static async Task DisturbAsync(int seconds, SoakInstance steady, SoakInstance killed, SoakProxy proxy, SoakFigures figures)
    {
        var half = Math.Min(30, seconds / 6.0);
        var watch = Stopwatch.StartNew();
        for (var tick = 1; ; tick++)
        {
            PrintMemory(watch.Elapsed, steady, killed, figures);
            var wait = TimeSpan.FromSeconds(Math.Min(tick * half, seconds)) - watch.Elapsed;
            if (wait > TimeSpan.Zero) await Task.Delay(wait);
            if (tick * half >= seconds) break;
            // A kill every minute; now and then a stop by the book between two of them.
            if (tick % 2 == 0) await killed.KillAsync(CancellationToken.None);
            else if (tick % 4 == 3) await StopByTheBookAsync(killed, proxy);
            else continue;
            await killed.StartAsync(CancellationToken.None);
            if (tick % 2 != 0) await proxy.TakeOutAsync(null, CancellationToken.None);
        }

        PrintMemory(watch.Elapsed, steady, killed, figures);
    }

    private static async Task StopByTheBookAsync(SoakInstance instance, SoakProxy proxy)
    {
        await proxy.TakeOutAsync(instance.Address, CancellationToken.None);
        await instance.StopAsync(CancellationToken.None);
    }

    private static void PrintMemory(TimeSpan at, SoakInstance steady, SoakInstance killed, SoakFigures figures) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{at.TotalSeconds,5:F0} s  resident: {steady.ResidentMegabytes} MB without a kill, {killed.ResidentMegabytes} MB with kills; {figures["pages read"]} pages read"));

    /// <summary>The last good save is what both serve soon, whatever came before.</summary>
    public static async Task CheckHealedAsync(int version, SoakInstance[] instances, SoakFigures figures)
    {
        foreach (var instance in instances)
        {
            using var client = new SoakClient(instance.Address, figures);
            var marker = string.Create(CultureInfo.InvariantCulture, $"Soak version {version}, good");
            var watch = Stopwatch.StartNew();
            while (await client.SendAsync(TurbulentContent.Address, "10.1.0.1") is not { } page || !System.Text.Encoding.UTF8.GetString(page.Body).Contains(marker, StringComparison.Ordinal))
            {
                if (watch.Elapsed > TimeSpan.FromSeconds(10))
                {
                    figures.Fault("old guide after the last save", instance.Address.Authority);
                    break;
                }

                await Task.Delay(200);
            }
        }
    }
}
