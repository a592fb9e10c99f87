using System.Globalization;
using NetflixSecurityGuide.Benchmarks.Load;
using NetflixSecurityGuide.Benchmarks.Soak;

namespace NetflixSecurityGuide.Benchmarks.Proxies;

/// <summary>
/// Each configuration of <c>tests/proxies</c> in front of two published instances: fifty readers, while the content is
/// saved and broken every second and one instance is killed and started again.
/// </summary>
internal static class ProxiesRun
{
    /// <summary>Answers to readers without one of our cookies.</summary>
    public const string Hit = "from the cache, without a cookie of ours";
    public const string Miss = "from the site, without a cookie of ours";

    public const string Others = "pages of somebody else";
    public const string Personal = "a reader's own page from the cache";

    private const int Readers = 50;
    private const double PerSecond = 250;
    private const double MinHits = 0.97;

    /// <returns>The exit code: 1 when anything was wrong.</returns>
    public static async Task<int> RunAsync(int seconds, int port)
    {
        var folder = await PublishedSite.PublishAsync();
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder, (UnixFileMode)0b111_101_101);
        var isRight = true;
        foreach (var name in (string[])["varnish.vcl", "nginx.conf", "haproxy.cfg"]) isRight &= await RunAsync(name, folder, seconds, port);
        Directory.Delete(folder, recursive: true);
        return isRight ? 0 : 1;
    }

    private static async Task<bool> RunAsync(string name, string folder, int seconds, int port)
    {
        var figures = new SoakFigures();
        using var content = new TurbulentContent(figures);
        await using var steady = new SoakInstance(folder, content.Root, Machine.ServerCore, port + 1, figures);
        await using var killed = new SoakInstance(folder, content.Root, Machine.ServerCore, port + 2, figures);
        await steady.StartAsync(CancellationToken.None);
        await killed.StartAsync(CancellationToken.None);
        await using var front = await FrontServer.StartAsync(name, port, port + 1, port + 2);
        using var stop = new CancellationTokenSource();
        var churn = Task.Run(() => content.ChurnAsync(stop.Token));
        var readers = Enumerable.Range(1, Readers).Select(number => FrontReader.ReadOnAsync(front.Address, figures, number, PerSecond / Readers, stop.Token)).ToList();
        await Task.Delay(TimeSpan.FromSeconds(seconds / 2.0));
        await killed.KillAsync(CancellationToken.None);
        await Task.Delay(TimeSpan.FromSeconds(3));
        await killed.StartAsync(CancellationToken.None);
        await Task.Delay(TimeSpan.FromSeconds(seconds / 2.0));
        await stop.CancelAsync();
        await Task.WhenAll(readers);
        await churn;

        var (hits, asked) = (figures[Hit], figures[Hit] + figures[Miss]);
        var keeps = name != "haproxy.cfg";
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name}: {figures["requests"]} requests of {Readers} readers, {figures["saves"]} saves, one instance killed; {(keeps ? $"{(double)hits / asked:P1} of {asked} without a cookie of ours from the cache (goal {MinHits:P0})" : "keeps nothing")}"));
        figures.Print();
        return figures.IsFaultless && (!keeps || hits >= MinHits * asked);
    }
}
