using System.Globalization;

namespace NetflixSecurityGuide.Benchmarks.Load;

/// <summary>Queries, codings and cookies made up at random by the thousand: memory has to stay flat.</summary>
internal static class HostileRequests
{
    public static async Task RunAsync(int requests)
    {
        var folder = await PublishedSite.PublishAsync();
        await using var site = await PublishedSite.StartAsync(folder, port: 5631);
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AutomaticDecompression = System.Net.DecompressionMethods.None }) { BaseAddress = site.Address };
        string[] paths = ["/", "/guide/inbox", "/checklist", "/codes", "/recover", "/facts", "/guide/none"];
        var random = new Random(7);
        for (var tenth = 0; tenth <= 10; tenth++)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"after {tenth * requests / 10,7} requests: {Machine.ResidentMegabytes(site.ProcessId)} MB resident"));
            for (var i = 0; i < requests / 10 && tenth < 10; i++)
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"{paths[random.Next(paths.Length)]}?{Word(random)}={Word(random)}", UriKind.Relative));
                request.Headers.TryAddWithoutValidation("Accept-Encoding", random.Next(3) == 0 ? "br" : Word(random));
                request.Headers.TryAddWithoutValidation("Cookie", $"ticks=1~{Word(random)}.t2026{random.Next(10, 13)}{random.Next(10, 29)}~inbox-2fa.t202611{random.Next(10, 25)}; {Word(random)}={Word(random)}");
                using var answer = await client.SendAsync(request);
                if ((int)answer.StatusCode >= 500) Console.WriteLine($"{request.RequestUri} answered {(int)answer.StatusCode}");
            }
        }

        Directory.Delete(folder, recursive: true);
    }

    private static string Word(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => (char)random.Next('a', 'z' + 1)));
}
