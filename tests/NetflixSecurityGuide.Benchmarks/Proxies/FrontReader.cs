using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using NetflixSecurityGuide.Benchmarks.Soak;

namespace NetflixSecurityGuide.Benchmarks.Proxies;

/// <summary>
/// One of fifty readers behind a cache, at an address of their own: with ticks, with colours, or with none of our cookies;
/// every second one has other sites' cookies too. Each page must be this reader's, and nobody else's.
/// </summary>
internal sealed partial class FrontReader : IDisposable
{
    private static readonly string[] Items = ["unique-password", "review-devices", "inbox-2fa", "inbox-password", "never-share-codes", "verify-phone"];

    /// <summary>Pages that a shared cache may keep.</summary>
    private static readonly string[] Shared =
    [
        "/", "/guide/devices", "/guide/inbox", "/guide/hacked", "/guide/password", "/guide/phishing", "/checklist", "/codes", "/codes/tv-code", "/codes/sign-in-code", "/facts",
        "/facts?verdict=rumour", "/recover", "/recover?signin=yes", "/glossary", "/about", "/privacy", "/feed.xml", "/sitemap.xml", "/facts.json", "/guide/inbox?utm_source=a",
    ];

    private readonly HttpClient _client;
    private readonly SoakFigures _figures;
    private readonly Random _random;
    private readonly int _number;
    private readonly string? _theme;
    private readonly bool _hasTicks;
    private readonly string? _foreign;
    private readonly HashSet<string> _ticked = new(StringComparer.Ordinal);
    private string _ticks;

    public FrontReader(Uri site, SoakFigures figures, int number)
    {
        (_figures, _number, _random) = (figures, number, new Random(number));
        (_hasTicks, _theme) = (number % 2 == 0, number % 7 == 0 ? "dark" : null);
        _foreign = number % 4 < 2 ? string.Create(CultureInfo.InvariantCulture, $"_ga=GA1.1.{number}; session={number}x") : null;
        // An item that no guide has: it stays in the cookie, and where it shows up tells whose page that is.
        _ticks = string.Create(CultureInfo.InvariantCulture, $"1~zz-reader-{number}.t20261124");
        _client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.All, ConnectCallback = ConnectAsync }) { BaseAddress = site };
    }

    private bool HasOurCookie => _hasTicks || _theme is not null;

    private string Cookies => string.Join("; ", new[] { _foreign, _hasTicks ? "ticks=" + _ticks : null, _theme is null ? null : "theme=" + _theme }.OfType<string>());

    public void Dispose() => _client.Dispose();

    /// <summary>Asks at a steady pace until told to stop.</summary>
    public static async Task ReadOnAsync(Uri site, SoakFigures figures, int number, double perSecond, CancellationToken stop)
    {
        using var reader = new FrontReader(site, figures, number);
        while (!stop.IsCancellationRequested)
        {
            await reader.AskAsync();
            await Task.Delay(TimeSpan.FromSeconds(1 / perSecond), CancellationToken.None);
        }
    }

    /// <summary>One request: a page, or a save.</summary>
    private Task AskAsync() => _hasTicks && _random.Next(10) == 0 ? SaveAsync() : ReadAsync(Shared[_random.Next(Shared.Length)]);

    private async Task ReadAsync(string path)
    {
        using var request = NewRequest(_random.Next(10) == 0 ? HttpMethod.Head : HttpMethod.Get, path);
        if (await SendAsync(request) is not { } answer) return;
        using (answer)
        {
            if (answer.StatusCode != HttpStatusCode.OK) _figures.Fault("wrong pages", string.Create(CultureInfo.InvariantCulture, $"{path} answered {(int)answer.StatusCode}"));
            var kept = answer.Headers.TryGetValues(FrontServer.CacheHeader, out var values) && string.Concat(values) is "HIT" or "STALE" or "UPDATING" or "REVALIDATED";
            if (!HasOurCookie) _figures.Count(kept ? ProxiesRun.Hit : ProxiesRun.Miss);
            else if (kept) _figures.Fault(ProxiesRun.Personal, path);
            if (request.Method == HttpMethod.Head) return;
            var page = Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync());
            Check(path, page);
            if (Style().Match(page) is { Success: true } style && _random.Next(5) == 0) await CheckStyleAsync(path, style.Groups["address"].Value);
        }
    }

    /// <summary>The page of one version may meet the files of another.</summary>
    private async Task CheckStyleAsync(string path, string address)
    {
        using var request = NewRequest(HttpMethod.Get, address);
        if (await SendAsync(request) is not { } answer) return;
        using (answer)
        {
            if (answer.StatusCode != HttpStatusCode.OK || answer.Content.Headers.ContentType?.MediaType != "text/css") _figures.Fault("pages without style", $"{path} names {address}");
            _figures.Count("stylesheets looked at");
        }
    }

    private void Check(string path, string body)
    {
        if (path == TurbulentContent.Address) SoakVersion.Check(body, _figures);
        foreach (var owner in Owner().Matches(body).Select(match => match.Groups["number"].Value).Distinct(StringComparer.Ordinal))
        {
            if (!_hasTicks || owner != _number.ToString(CultureInfo.InvariantCulture)) _figures.Fault(ProxiesRun.Others, $"reader {_number} sees reader {owner} on {path}");
        }

        if (!body.StartsWith("<!DOCTYPE", StringComparison.OrdinalIgnoreCase)) return;
        if (Theme().Match(body).Groups["theme"].Value != (_theme ?? "")) _figures.Fault(ProxiesRun.Others, $"reader {_number} has the colours of another on {path}");
        var boxes = SoakBoxes.In(body);
        var shown = boxes.Where(box => box.IsTicked).Select(box => box.Id).ToHashSet(StringComparer.Ordinal);
        var expected = _ticked.Where(id => boxes.Any(box => box.Id == id)).ToHashSet(StringComparer.Ordinal);
        if (!shown.SetEquals(expected)) _figures.Fault(ProxiesRun.Others, $"reader {_number} sees {string.Join(' ', shown)} on {path} instead of {string.Join(' ', expected)}");
    }

    private async Task SaveAsync()
    {
        var item = Items[_random.Next(Items.Length)];
        var was = _ticked.Contains(item);
        using var request = NewRequest(HttpMethod.Post, "/checklist");
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        request.Content = new FormUrlEncodedContent([KeyValuePair.Create("items", item), KeyValuePair.Create("were", was ? item : ""), KeyValuePair.Create(was ? "none" : "ticked", item), KeyValuePair.Create("return", "/checklist")]);
        if (await SendAsync(request) is not { } answer) return;
        using (answer)
        {
            var cookie = answer.Headers.TryGetValues("Set-Cookie", out var set) ? set.FirstOrDefault(value => value.StartsWith("ticks=", StringComparison.Ordinal)) : null;
            if (answer.StatusCode != HttpStatusCode.SeeOther || cookie is null)
            {
                _figures.Fault("lost ticks", string.Create(CultureInfo.InvariantCulture, $"a save answered {(int)answer.StatusCode}"));
                return;
            }

            _ticks = cookie["ticks=".Length..].Split(';')[0];
            if (was) _ticked.Remove(item);
            else _ticked.Add(item);
            _figures.Count("saves");
        }
    }

    private HttpRequestMessage NewRequest(HttpMethod method, string path)
    {
        var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        if (Cookies.Length > 0) request.Headers.Add("Cookie", Cookies);
        return request;
    }

    /// <summary>Null if the answer is the proxy's own, because the instance behind it was just killed.</summary>
    private async Task<HttpResponseMessage?> SendAsync(HttpRequestMessage request)
    {
        try
        {
            var answer = await _client.SendAsync(request);
            _figures.Count("requests");
            if ((int)answer.StatusCode < 500) return answer;
            var detail = string.Create(CultureInfo.InvariantCulture, $"{request.Method} {request.RequestUri} answered {(int)answer.StatusCode}");
            if (answer.Headers.Contains("Content-Security-Policy")) _figures.Fault("5xx from the site", detail);
            else _figures.Cut(detail);
            answer.Dispose();
        }
        catch (HttpRequestException fault)
        {
            _figures.Cut($"{request.RequestUri}: {fault.Message}");
        }

        return null;
    }

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        socket.Bind(new IPEndPoint(new IPAddress([127, 0, 2, (byte)_number]), 0));
        await socket.ConnectAsync(context.DnsEndPoint, cancellation);
        return new NetworkStream(socket, ownsSocket: true);
    }

    [GeneratedRegex("zz-reader-(?<number>[0-9]+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Owner();

    [GeneratedRegex("href=\"?(?<address>/css/site\\.[a-z0-9]+\\.css)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Style();

    [GeneratedRegex("<html[^>]*data-theme=\"?(?<theme>[a-z]+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Theme();
}
