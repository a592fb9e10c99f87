using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using NetflixSecurityGuide.Benchmarks.Load;
using NetflixSecurityGuide.Benchmarks.Scale;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Benchmarks.Abuse;

/// <summary>What the dearest request of each kind costs the site in processor time, and what bounds it: the table of .github/OPERATING.md.</summary>
internal static class DearestRequests
{
    /// <summary>As many as are kept compressed within a minute; costs that grow with the guide grow by as much again.</summary>
    private const int Articles = 2_000;

    /// <summary>A request that takes a second is measured a few times, not a thousand.</summary>
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(5);

    private static readonly DearRequest[] Requests =
    [
        new("kept page", "/guide/devices", _ => null),
        new("kept page with 16 KB of query keys", "/guide/devices?" + string.Join('&', Enumerable.Range(0, 1700).Select(number => string.Create(CultureInfo.InvariantCulture, $"key{number}=1"))), _ => null),
        new("page with a made-up cookie", "/guide/devices", MadeUp),
        new("checklist with a made-up cookie", "/checklist", MadeUp),
        new("/privacy with a cookie of 8 KB", "/privacy", number => Ticks(number, 380)),
        new("whole guide with a made-up cookie", "/guide/print", MadeUp),
        new("plan, 1,700 keys", "/recover?" + string.Join('&', Enumerable.Range(0, 1700).Select(number => string.Create(CultureInfo.InvariantCulture, $"key{number}=1"))), _ => null),
        new("codes, 1,700 times `see`", "/codes?" + string.Join('&', Enumerable.Repeat("see=a", 1700)), _ => null),
        new("carry with the longest cookie", "/checklist/carry", number => Ticks(number, 90)),
        new("search, ten mistyped words", "/search?q=pasword+devcies+houshold+verificaton+emial+sing+recvery+acount+strager+securty", _ => null),
        new("suggestions, ten mistyped words", "/search/suggest?q=pasword+devcies+houshold+verificaton+emial+sing+recvery+acount+strager+securty", _ => null),
        new("ticks as a file, a cookie of 8 KB", "/checklist/ticks.json", number => Ticks(number, 380)),
        new("reminder", "/checklist/reminder.ics", MadeUp),
        new("address that leads nowhere", "/guide/pasword-and-devcies", _ => null),
        new("save of 60 ticks", "/checklist", MadeUp, Body: "items=" + string.Join('+', Enumerable.Range(0, 60).Select(number => string.Create(CultureInfo.InvariantCulture, $"item-{number}"))) + "&were=&return=/checklist"),
    ];

    public static async Task RunAsync(int requests)
    {
        var folder = await PublishedSite.PublishAsync();
        var content = Directory.CreateTempSubdirectory("guide-large-").FullName;
        GeneratedGuide.Write(content, Articles);
        Console.WriteLine($"| Dearest request | CPU, ms | with {Articles:N0} articles | Limit for each client |\n|---|---|---|---|");
        await using (var few = await PublishedSite.StartAsync(folder, port: 5655))
        await using (var many = await PublishedSite.StartAsync(folder, port: 5656, content))
        {
            foreach (var request in Requests)
            {
                var (cost, costOfMany) = (await CostAsync(few, request, requests), await CostAsync(many, request, requests));
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {request.Name} | {cost:F1} | {costOfMany:F1} | {request.Limit} |"));
            }
        }

        Directory.Delete(content, recursive: true);
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Processor time of the site for one, in milliseconds.</summary>
    private static async Task<double> CostAsync(PublishedSite site, DearRequest request, int requests)
    {
        await SendAsync(site, request, requests / 4);
        var before = Machine.CpuSeconds(site.ProcessId);
        var sent = await SendAsync(site, request, requests);
        return (Machine.CpuSeconds(site.ProcessId) - before) * 1000 / sent;
    }

    /// <summary>From so many addresses that none is limited.</summary>
    private static async Task<int> SendAsync(PublishedSite site, DearRequest dear, int requests)
    {
        var (sent, begun) = (0, Stopwatch.StartNew());
        while (sent < requests && begun.Elapsed < Enough)
        {
            var sender = new IPEndPoint(new IPAddress([127, (byte)Random.Shared.Next(1, 250), (byte)Random.Shared.Next(250), (byte)Random.Shared.Next(1, 250)]), 0);
            using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false, ConnectCallback = (context, cancellation) => ConnectAsync(sender, context, cancellation) }) { BaseAddress = site.Address };
            for (var ofThis = 0; ofThis < 30 && sent < requests && begun.Elapsed < Enough; ofThis++, sent++)
            {
                using var request = new HttpRequestMessage(dear.Body is null ? HttpMethod.Get : HttpMethod.Post, new Uri(dear.Path, UriKind.Relative));
                if (dear.Cookie(Random.Shared.Next()) is { } cookie) request.Headers.TryAddWithoutValidation("Cookie", cookie);
                request.Headers.TryAddWithoutValidation("Accept-Encoding", "br");
                request.Headers.TryAddWithoutValidation("Sec-Fetch-Site", "same-origin");
                if (dear.Body is not null) request.Content = new StringContent(dear.Body, new System.Net.Http.Headers.MediaTypeHeaderValue("application/x-www-form-urlencoded"));
                using var answer = await client.SendAsync(request);
                if (answer.StatusCode is HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError) throw new InvalidOperationException($"{dear.Name} answered {answer.StatusCode}.");
            }
        }

        return sent;
    }

    private static async ValueTask<Stream> ConnectAsync(IPEndPoint sender, SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        socket.Bind(sender);
        await socket.ConnectAsync(context.DnsEndPoint, cancellation);
        return new NetworkStream(socket, ownsSocket: true);
    }

    private static string MadeUp(int number) => string.Create(CultureInfo.InvariantCulture,
        $"visits={DateTime.UtcNow:yyyyMMdd}; ticks=1~unique-password.n202611{10 + (number % 14)}~review-devices.n202611{10 + (number / 14 % 14)}~inbox-2fa.n202611{10 + (number / 196 % 14)}~made-up-{number}.t20261101");

    private static string Ticks(int number, int items) =>
        "ticks=1~" + string.Join('~', Enumerable.Range(0, items).Select(item => string.Create(CultureInfo.InvariantCulture, $"item-{number % 1000}-{item}.t20261101")));

    /// <param name="Cookie">The Cookie header of a number made up at random; null for none.</param>
    private sealed record DearRequest(string Name, string Path, Func<int, string?> Cookie, string? Body = null)
    {
        /// <summary>As the site's own list of pages has it.</summary>
        public string Limit => Body is not null ? "120 at once, then 2 a second" : SitePages.IsLimited(Path.Split('?')[0]) ? "60 at once, then 5 a second" : "none";
    }
}
