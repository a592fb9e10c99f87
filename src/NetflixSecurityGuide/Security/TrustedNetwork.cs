using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.HttpOverrides;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Security;

/// <summary>Whom the site believes about where a request came from, and under which names it answers.</summary>
public static class TrustedNetwork
{
    /// <summary>Addresses or networks of proxies, for example <c>10.0.0.0/8</c>, separated by commas.</summary>
    public const string ProxiesSetting = "Guide:TrustedProxies";

    public static void AddTrustedNetwork(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            forwarded.KnownIPNetworks.Clear();
            forwarded.KnownProxies.Clear();
            foreach (var network in Proxies(configuration)) forwarded.KnownIPNetworks.Add(network);
            // Several proxies in a row: every one of them has to be known.
            forwarded.ForwardLimit = null;
        });

        // The framework's own filter answers 400 to other names. AllowedHosts, where set, decides alone.
        services.PostConfigure<HostFilteringOptions>(filter =>
        {
            if (configuration["AllowedHosts"] is { Length: > 0 }) return;
            if (SiteAddress.Configured(configuration) is { } site) filter.AllowedHosts = [site.Host, "localhost", "127.0.0.1", "[::1]"];
        });
    }

    /// <summary>Forwarded headers from anyone else are a visitor's own words.</summary>
    public static void UseTrustedNetwork(this WebApplication app)
    {
        if (Proxies(app.Configuration).Any()) app.UseForwardedHeaders();
    }

    /// <exception cref="InvalidOperationException">An entry is neither an address nor a network.</exception>
    private static IEnumerable<System.Net.IPNetwork> Proxies(IConfiguration configuration)
    {
        foreach (var entry in (configuration[ProxiesSetting] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (System.Net.IPNetwork.TryParse(entry, out var network)) yield return network;
            else if (System.Net.IPAddress.TryParse(entry, out var address)) yield return new System.Net.IPNetwork(address, address.GetAddressBytes().Length * 8);
            else throw new InvalidOperationException($"{ProxiesSetting} has the entry '{entry}'. Write addresses or networks such as 10.0.0.0/8, separated by commas.");
        }
    }
}
