using Microsoft.Extensions.Configuration;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Tests.Unit.Site;

public sealed class ListenAddressesTests
{
    [Theory]
    [InlineData("http://localhost:5080")]
    [InlineData("http://localhost")]
    [InlineData("http://127.0.0.1:0/")]
    [InlineData("http://[::1]:5080")]
    [InlineData("http://[::]:5080")]
    [InlineData("http://*:5080;http://+:5081")]
    [InlineData("http://guide.example:80; http://localhost:5080")]
    [InlineData("http://unix:/run/guide.sock")]
    [InlineData("")]
    public void The_server_understands_it(string urls) => Assert.Empty(Faults("urls", urls));

    [Theory]
    [InlineData("urls", "http://localhost:50x", "The site cannot listen on 'http://localhost:50x'. Write it like --urls http://localhost:5081")]
    [InlineData("urls", "http://localhost:65536", "The site cannot listen on 'http://localhost:65536'")]
    [InlineData("urls", "localhost:5080", "The site cannot listen on 'localhost:5080'")]
    [InlineData("urls", "5080", "The site cannot listen on '5080'")]
    [InlineData("urls", "http://5080", "The site cannot listen on 'http://5080'")]
    [InlineData("urls", "http://:5080", "The site cannot listen on 'http://:5080'")]
    [InlineData("urls", "http://::1:5080", "The site cannot listen on 'http://::1:5080'")]
    [InlineData("urls", "http://localhost:5080/guide", "The site cannot listen on 'http://localhost:5080/guide'")]
    [InlineData("urls", "http://localhost:5080,http://localhost:5081", "The site cannot listen on 'http://localhost:5080,http://localhost:5081'")]
    [InlineData("urls", "https://localhost:5080", "The site cannot listen on https://localhost:5080: it speaks http")]
    [InlineData("http_ports", "8080;http", "ASPNETCORE_HTTP_PORTS has the entry 'http'. Write a port such as 8080.")]
    [InlineData("https_ports", "8443", "ASPNETCORE_HTTPS_PORTS is set, but the site speaks http")]
    public void The_server_would_listen_elsewhere_or_fail(string key, string value, string fault) =>
        Assert.StartsWith(fault, Assert.Single(Faults(key, value)), StringComparison.Ordinal);

    private static List<string> Faults(string key, string value) =>
        [.. ListenAddresses.Faults(new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create(key, (string?)value)]).Build())];
}
