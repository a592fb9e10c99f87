using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.HttpOverrides;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Security;

/// <summary>Trusted proxies and allowed host names.</summary>
internal static class TrustedNetwork
{
    public static void AddTrustedNetwork(this IServiceCollection services, IConfiguration configuration, GuideSettings settings)
    {
        services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            forwarded.KnownIPNetworks.Clear();
            forwarded.KnownProxies.Clear();
            foreach (var network in settings.TrustedProxies) forwarded.KnownIPNetworks.Add(network);
            // Several proxies in a row: every one of them has to be known.
            forwarded.ForwardLimit = null;
        });

        // The framework's own filter answers 400 to other names. AllowedHosts, where set, decides alone.
        services.PostConfigure<HostFilteringOptions>(filter =>
        {
            if (configuration["AllowedHosts"] is { Length: > 0 }) return;
            if (settings.PublicUrl is { } site) filter.AllowedHosts = [site.IdnHost, site.IdnHost + ".", "localhost", "localhost.", "127.0.0.1", "[::1]"];
        });
    }

    /// <summary>Forwarded headers from anyone else are a visitor's own words.</summary>
    public static void UseTrustedNetwork(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<GuideSettings>().TrustedProxies.IsEmpty) app.UseForwardedHeaders();
    }
}
