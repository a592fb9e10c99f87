using Microsoft.Extensions.Configuration;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Tests.Unit.Site;

public sealed class GuideSettingsTests
{
    [Theory]
    [InlineData("https://guide.example", "https://guide.example/")]
    [InlineData(" https://guide.example/ ", "https://guide.example/")]
    [InlineData("http://guide.example:8080", "http://guide.example:8080/")]
    [InlineData("HTTPS://Guide.Example", "https://guide.example/")]
    [InlineData("http://[2001:db8::1]:8080", "http://[2001:db8::1]:8080/")]
    [InlineData("https://bücher.example", "https://xn--bcher-kva.example/")]
    [InlineData("", null)]
    [InlineData("  ", null)]
    public void The_public_address_is_taken_as_it_is_sent(string setting, string? address)
    {
        var (settings, faults) = Read(("PublicUrl", setting));

        Assert.Empty(faults);
        Assert.Equal(address, settings.PublicUrl?.AbsoluteUri);
    }

    [Theory]
    [InlineData("PublicUrl", "http://guide.example/sub/", "Guide:PublicUrl is 'http://guide.example/sub/', but the site lives at the root of its host. Write only the beginning: http://guide.example")]
    [InlineData("PublicUrl", "http://guide.example/?a=b", "Guide:PublicUrl is 'http://guide.example/?a=b', but")]
    [InlineData("PublicUrl", "http://guide.example#top", "Guide:PublicUrl is 'http://guide.example#top', but")]
    [InlineData("PublicUrl", "https://me:secret@guide.example", "Guide:PublicUrl is ")]
    [InlineData("PublicUrl", "guide.example", "Guide:PublicUrl is 'guide.example', which is no web address. Write it like https://guide.example.org")]
    [InlineData("PublicUrl", "guide.example:443", "Guide:PublicUrl is 'guide.example:443', which is no web address")]
    [InlineData("PublicUrl", "ftp://guide.example", "Guide:PublicUrl is 'ftp://guide.example', which is no web address")]
    [InlineData("PublicUrl", "/guide", "Guide:PublicUrl is '/guide', which is no web address")]
    [InlineData("PublicUrl", "https://", "Guide:PublicUrl is 'https://', which is no web address")]
    [InlineData("Contact", "guide@guide.example", "Guide:Contact is 'guide@guide.example', which nobody can write to")]
    [InlineData("Contact", "javascript:alert(1)", "Guide:Contact is 'javascript:alert(1)', which nobody can write to")]
    [InlineData("SecurityContact", "security@guide.example", "Guide:SecurityContact is 'security@guide.example', which nobody can write to")]
    [InlineData("SecurityContact", "http://guide.example/report", "Guide:SecurityContact is 'http://guide.example/report', which nobody can write to")]
    [InlineData("SecurityContact", "mailto:", "Guide:SecurityContact is 'mailto:', which nobody can write to")]
    [InlineData("SecurityContact", "https://guide.example/a\nExpires: never", "Guide:SecurityContact is 'https://guide.example/a\nExpires: never', which nobody can write to")]
    [InlineData("TrustedProxies", "10.0.0.0/8, proxy.example", "Guide:TrustedProxies has the entry 'proxy.example'. Write addresses or networks such as 10.0.0.0/8")]
    [InlineData("TrustedProxies", "10.0.0.0/99", "Guide:TrustedProxies has the entry '10.0.0.0/99'")]
    [InlineData("TrustedProxies:0", "10.0.0.0/8", "Guide:TrustedProxies is a list or a group. Write it as one text.")]
    [InlineData("PublicUlr", "https://guide.example", "There is no setting Guide:PublicUlr. The settings are Guide:ContentPath, Guide:PublicUrl, Guide:Contact, Guide:SecurityContact, Guide:TrustedProxies, Guide:Offline.")]
    [InlineData("Offline", "no", "Guide:Offline is 'no'. Write true or false.")]
    public void What_would_be_taken_otherwise_than_it_was_meant_is_refused(string key, string setting, string fault) =>
        Assert.StartsWith(fault, Assert.Single(Read((key, setting)).Faults), StringComparison.Ordinal);

    [Fact]
    public void Every_fault_is_told_at_once() => Assert.Equal(3, Read(("PublicUrl", "x"), ("SecurityContact", "x"), ("TrustedProxies", "x")).Faults.Count);

    [Fact]
    public void Proxies_are_addresses_and_networks() =>
        Assert.Equal(["10.0.0.0/8", "192.168.1.5/32", "2001:db8::1/128"], Read(("TrustedProxies", "10.0.0.0/8, 192.168.1.5,2001:db8::1")).Settings.TrustedProxies.Select(network => network.ToString()));

    /// <summary>A setting without a row is one that nobody finds; a row without a setting is one that does nothing.</summary>
    [Fact]
    public void The_operators_book_explains_each_setting()
    {
        var rows = File.ReadLines(Repository.OperatorsBook).Where(line => line.StartsWith("| `Guide:", StringComparison.Ordinal)).Select(line => line.Split('`')[1]);

        Assert.Equal(typeof(GuideSettings).GetProperties().Select(property => $"Guide:{property.Name}").Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));
    }

    private static (GuideSettings Settings, List<string> Faults) Read(params (string Key, string Value)[] given)
    {
        var faults = new List<string>();
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(given.Select(setting => KeyValuePair.Create($"Guide:{setting.Key}", (string?)setting.Value))).Build();
        return (GuideSettings.Read(configuration, faults), faults);
    }
}
