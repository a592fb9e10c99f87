using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace NetflixSecurityGuide.Tests.Host.Ticks;

/// <summary>Headers as real browsers and proxies send them, on a real connection.</summary>
public sealed class OddRequestsTests(BadFormTests.Listening site) : IClassFixture<BadFormTests.Listening>
{
    [Theory]
    [InlineData("Cookie: utm=S\u00f8rina; ticks=1~review-devices.t20261124")]
    [InlineData("Referer: http://localhost/\u00f8")]
    [InlineData("User-Agent: \u00f8")]
    [InlineData("Accept-Language: \u00f8")]
    [InlineData("X-Forwarded-For: \u00f8")]
    public async Task Bytes_beyond_ascii_in_a_header_shut_nobody_out(string header) =>
        Assert.StartsWith("HTTP/1.1 200", await AskAsync($"GET /guide/devices HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{header}\r\n\r\n"), StringComparison.Ordinal);

    [Fact]
    public async Task A_tick_is_seen_beside_a_cookie_that_is_no_ascii() =>
        Assert.Contains("value=\"review-devices\" id=\"tick-review-devices\" checked", await AskAsync("GET /guide/devices HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: utm=S\u00f8rina; ticks=1~review-devices.t20261124\r\n\r\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData(3_000, 200)]
    [InlineData(17_000, 200)]
    [InlineData(31_000, 200)]
    [InlineData(40_000, 431)]
    public async Task Large_cookies_of_other_sites_are_let_through_or_answered_with_words(int bytes, int status)
    {
        var answer = await AskAsync($"GET /checklist?show=left HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: other={new string('x', bytes)}\r\n\r\n");

        Assert.StartsWith($"HTTP/1.1 {status.ToString(CultureInfo.InvariantCulture)}", answer, StringComparison.Ordinal);
        if (status != 200) Assert.Contains("Your browser sends too much", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/checklist/state")]
    [InlineData("/checklist/ticks.json")]
    [InlineData("/checklist/reminder.ics")]
    [InlineData("/checklist/kept")]
    [InlineData("/checklist/carried")]
    public async Task Head_is_answered_wherever_get_is(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, new Uri(address, UriKind.Relative));
        using var answer = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("localhost.:5000", "http://localhost:5000/facts?x=1")]
    [InlineData("guide.example.", "http://guide.example/facts?x=1")]
    public async Task A_host_with_a_dot_at_its_end_leads_to_the_one_without(string host, string location)
    {
        var answer = await AskAsync($"GET /facts?x=1 HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 308", answer, StringComparison.Ordinal);
        Assert.Contains($"Location: {location}\r\n", answer, StringComparison.Ordinal);
    }

    private async Task<string> AskAsync(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", site.Client.BaseAddress!.Port, TestContext.Current.CancellationToken);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
