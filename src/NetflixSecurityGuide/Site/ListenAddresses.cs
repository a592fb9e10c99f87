using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace NetflixSecurityGuide.Site;

/// <summary>
/// Checks the addresses to listen on. The server itself takes <c>http://localhost:50x</c> for port 80 of the whole
/// machine, and says of others only that an argument was out of range.
/// </summary>
internal static partial class ListenAddresses
{
    private const string UrlsKey = "urls";
    private const string HttpPortsKey = "http_ports";
    private const string HttpsPortsKey = "https_ports";

    /// <summary>Where this machine itself reaches the server; null before it listens. An address such as <c>http://[::]:8080</c> means every address of the machine.</summary>
    public static string? Own(IServer server) => server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()?
        .Replace("[::]", "localhost", StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal)
        .Replace("+", "localhost", StringComparison.Ordinal).Replace("*", "localhost", StringComparison.Ordinal);

    public static IEnumerable<string> Faults(IConfiguration configuration)
    {
        foreach (var address in Entries(configuration[UrlsKey]))
        {
            if (address.StartsWith("https:", StringComparison.OrdinalIgnoreCase))
                yield return $"The site cannot listen on {address}: it speaks http, and the proxy in front of it https. Write --urls http://…";
            else if (!IsAddress(address))
                yield return $"The site cannot listen on '{address}'. Write it like --urls http://localhost:5081";
        }

        foreach (var port in Entries(configuration[HttpPortsKey]).Where(port => !IsPort(port)))
            yield return $"ASPNETCORE_HTTP_PORTS has the entry '{port}'. Write a port such as 8080.";
        if (Entries(configuration[HttpsPortsKey]).Length > 0)
            yield return "ASPNETCORE_HTTPS_PORTS is set, but the site speaks http, and the proxy in front of it https. Use ASPNETCORE_HTTP_PORTS.";
    }

    private static string[] Entries(string? setting) =>
        (setting ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool IsAddress(string address) => Address().Match(address) is { Success: true } found
        && (!found.Groups["port"].Success || IsPort(found.Groups["port"].Value));

    private static bool IsPort(string text) => ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    // A host of digits alone is a forgotten one: http://5080 would be port 80.
    [GeneratedRegex(@"\Ahttp://(?:unix:/.+|(?:\[[0-9a-f:.%]+\]|(?![0-9]+(?::|/|\z))[^\[\]:/?#@\s]+)(?::(?<port>[0-9]+))?/?)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Address();
}
