using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using NetflixSecurityGuide.Tests.Host;

namespace NetflixSecurityGuide.Tests.Security;

public sealed class ProxyTests
{
    [Theory]
    [InlineData("10.1.2.3", "10.0.0.0/8", true)]
    [InlineData("192.0.2.7", "10.0.0.0/8", false)]
    [InlineData("192.0.2.7", "", false)]
    public async Task Forwarded_headers_are_believed_from_configured_proxies_only(string sender, string trusted, bool believed)
    {
        await using var plain = new GuideSite();
        await using var site = plain.WithWebHostBuilder(builder =>
        {
            builder.UseSetting("Guide:TrustedProxies", trusted);
            builder.ConfigureServices(services => services.AddSingleton<IStartupFilter>(new Sender(IPAddress.Parse(sender))));
        });
        using var client = site.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("http://guide.example/"));
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("X-Forwarded-For", "203.0.113.9");

        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(believed, answer.Headers.Contains("Strict-Transport-Security"));
    }

    /// <summary>Gives in-memory requests the address that a connection would have.</summary>
    private sealed class Sender(IPAddress address) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((HttpContext context, RequestDelegate inner) =>
            {
                context.Connection.RemoteIpAddress = address;
                return inner(context);
            });
            next(app);
        };
    }
}
