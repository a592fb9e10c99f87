using System.Globalization;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace NetflixSecurityGuide.Tests.Security;

/// <summary>Addresses that a client library would tidy up are written to a real socket as they are.</summary>
public sealed class PathTrickTests(PathTrickTests.ListeningSite site) : IClassFixture<PathTrickTests.ListeningSite>
{
    [Theory]
    [InlineData("/../appsettings.json")]
    [InlineData("/%2e%2e/appsettings.json")]
    [InlineData("/%252e%252e/appsettings.json")]
    [InlineData("/..%2fappsettings.json")]
    [InlineData("/css/..%5c..%5cappsettings.json")]
    [InlineData("//etc/passwd")]
    [InlineData("/guide//password")]
    [InlineData("/guide/%2e%2e/%2e%2e/appsettings.json")]
    [InlineData("/guide/password%00.md")]
    [InlineData("/guide/%c0%ae%c0%ae/appsettings.json")]
    [InlineData("/content/en/guide/password.md")]
    [InlineData("/appsettings.json")]
    [InlineData("/guide/pass\tword")]
    [InlineData("http://evil.example/guide/password")]
    public async Task A_trick_in_the_path_finds_nothing(string target)
    {
        var status = await StatusOfAsync($"GET {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        Assert.True(status is 400 or 404, $"{target} answered {status}");
    }

    [Fact]
    public async Task A_header_without_end_is_refused()
    {
        var status = await StatusOfAsync($"GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: {new string('a', 70_000)}\r\nConnection: close\r\n\r\n");

        Assert.Equal(431, status);
    }

    [Fact]
    public async Task A_body_larger_than_any_form_is_refused()
    {
        var status = await StatusOfAsync("POST /checklist HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 200000\r\nConnection: close\r\n\r\nitems=");

        Assert.True(status is 400 or 413, $"answered {status}");
    }

    private async Task<int> StatusOfAsync(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", site.Port, TestContext.Current.CancellationToken);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        var line = await reader.ReadLineAsync(TestContext.Current.CancellationToken) ?? "";
        return int.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture);
    }

    /// <summary>The site on a real port of this machine.</summary>
    public sealed class ListeningSite : WebApplicationFactory<Program>
    {
        public ListeningSite()
        {
            UseKestrel(0);
            StartServer();
        }

        public int Port => ClientOptions.BaseAddress.Port;

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment("Production");
        }
    }
}
