using System.Globalization;
using System.Net;

namespace NetflixSecurityGuide.Benchmarks.Soak;

/// <summary>What came back.</summary>
/// <param name="Instance">Address of the instance that answered; null without a proxy.</param>
internal sealed record SoakAnswer(HttpStatusCode Status, byte[] Body, string Instance);

/// <summary>Asks the site as one visitor, and counts what must not happen to anyone.</summary>
internal sealed class SoakClient(Uri site, SoakFigures figures, CookieContainer? cookies = null) : IDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = cookies is not null,
        CookieContainer = cookies ?? new CookieContainer(),
        // A browser would send a form again that met a connection just closed by the proxy; this client would not.
        PooledConnectionLifetime = cookies is null ? TimeSpan.FromMinutes(1) : TimeSpan.Zero,
    })
    { BaseAddress = site, Timeout = TimeSpan.FromSeconds(30) };

    public void Dispose() => _client.Dispose();

    /// <summary>Null if the connection broke.</summary>
    /// <param name="visitor">The visitor's own address, as an outer proxy would tell it: limits hold for each visitor.</param>
    public async Task<SoakAnswer?> SendAsync(string path, string visitor, string? cookie = null, HttpContent? form = null)
    {
        using var request = new HttpRequestMessage(form is null ? HttpMethod.Get : HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = form };
        request.Headers.Add("X-Forwarded-For", visitor);
        if (cookie is not null) request.Headers.Add("Cookie", cookie);
        if (form is not null) request.Headers.Add("Sec-Fetch-Site", "same-origin");
        try
        {
            using var answer = await _client.SendAsync(request);
            var body = await answer.Content.ReadAsByteArrayAsync();
            figures.Count("requests");
            if ((int)answer.StatusCode < 500)
                return new SoakAnswer(answer.StatusCode, body, answer.Headers.TryGetValues(SoakProxy.InstanceHeader, out var instance) ? string.Concat(instance) : "");

            // The site signs every answer with its policy; nginx's own errors have none.
            var detail = string.Create(CultureInfo.InvariantCulture, $"{request.Method} {path} answered {(int)answer.StatusCode}");
            if (answer.Headers.Contains("Content-Security-Policy")) figures.Fault("5xx from the site", detail);
            else figures.Cut(detail);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or TaskCanceledException)
        {
            figures.Cut($"{request.Method} {path}: {fault.Message}");
        }

        return null;
    }
}
