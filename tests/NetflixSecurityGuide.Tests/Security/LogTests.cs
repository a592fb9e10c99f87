using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NetflixSecurityGuide.Tests.Host;

namespace NetflixSecurityGuide.Tests.Security;

/// <summary>What a visitor sends stays out of the log, whoever writes it: the site, the framework or the server.</summary>
public sealed class LogTests
{
    private const string BreakingAddress = "/test/fault";
    private const string Mark = "s3cretmark";
    private const string Visitor = "203.0.113.77";
    private const string Head = $"Host: localhost\r\nConnection: close\r\nX-Forwarded-For: {Visitor}\r\nCookie: ticks=1~{Mark}.t20261124\r\n";
    private const string Form = "Sec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\n";

    [Fact]
    public async Task Nothing_of_what_a_visitor_sends_is_logged()
    {
        await using var site = new LoggedSite();
        string[] requests =
        [
            $"GET /search?q={Mark} HTTP/1.1\r\n{Head}\r\n",
            $"GET {BreakingAddress}?q={Mark} HTTP/1.1\r\n{Head}\r\n",
            $"GET /{Mark} {Mark} HTTP/1.1\r\n{Head}\r\n",
            $"GET /{Mark}%00 HTTP/1.1\r\n{Head}\r\n",
            $"GET /guide/{Mark} HTTP/1.1\r\n{Head}{Mark}\r\n\r\n",
            $"GET /?q={Mark} HTTP/1.1\r\nHost: {Mark}.example\r\nConnection: close\r\n\r\n",
            $"GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Forwarded-For: {Mark}\r\nX-Forwarded-Proto: {Mark}\r\n\r\n",
            $"POST /checklist HTTP/1.1\r\n{Head}Origin: https://{Mark}.example\r\nContent-Length: 0\r\n\r\n",
            $"POST /checklist HTTP/1.1\r\n{Head}{Form}Content-Length: 99999\r\n\r\nitems={Mark}",
            $"POST /checklist HTTP/1.1\r\n{Head}{Form}Transfer-Encoding: chunked\r\n\r\n{Mark}\r\n",
            $"POST /checklist HTTP/1.1\r\n{Head}{Form}Content-Length: {Mark}\r\n\r\n",
            .. Enumerable.Repeat($"POST /checklist?q={Mark} HTTP/1.1\r\n{Head}{Form}Content-Length: 6\r\n\r\nitems=", 200),
        ];
        var answers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var request in requests) answers.Add(await StatusOfAsync(site.Port, request));

        // Else the requests did not reach what they are meant for.
        Assert.Equal("200 303 400 403 413 429 500", string.Join(' ', answers.Order(StringComparer.Ordinal)));
        Assert.Contains(site.Said, line => line.Contains("This address breaks on purpose", StringComparison.Ordinal));
        Assert.DoesNotContain(site.Said, line => line.Contains(Mark, StringComparison.OrdinalIgnoreCase) || line.Contains(Visitor, StringComparison.Ordinal));
    }

    private static async Task<string> StatusOfAsync(int port, string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", port, TestContext.Current.CancellationToken);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return (await reader.ReadLineAsync(TestContext.Current.CancellationToken) ?? "").Split(' ').ElementAtOrDefault(1) ?? "";
    }

    private sealed class LoggedSite : WebApplicationFactory<Program>, IStartupFilter
    {
        public LoggedSite()
        {
            UseKestrel(0);
            StartServer();
        }

        public ConcurrentQueue<string> Said { get; } = new();

        public int Port => ClientOptions.BaseAddress.Port;

        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            next(app);
            app.Use((context, following) => context.Request.Path == BreakingAddress ? throw new InvalidOperationException("This address breaks on purpose.") : following(context));
        };

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment("Production");
            builder.UseSetting("Guide:PublicUrl", "https://guide.example");
            builder.UseSetting("Guide:TrustedProxies", "127.0.0.1");
            builder.ConfigureTestServices(services => services.AddSingleton<ILoggerProvider>(new Lines(Said, LogLevel.Information)).AddSingleton<IStartupFilter>(this));
        }
    }
}
