using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Hosting.Server;

namespace NetflixSecurityGuide.Site;

/// <summary>
/// The site's own address for canonical links, previews, feeds and the sitemap. It comes from <c>Guide:PublicUrl</c>,
/// never from a request's Host header, which anyone can write.
/// </summary>
public sealed partial class SiteAddress(IConfiguration configuration, IServer server, IHostEnvironment environment, ILogger<SiteAddress> log)
{
    private readonly Lazy<Uri> _root = new(() => Find(configuration, server, environment, log));

    /// <summary>Absolute address without a path.</summary>
    public Uri Root => _root.Value;

    /// <summary>The configured address, or nothing where none is set.</summary>
    /// <exception cref="InvalidOperationException">The setting is not an absolute http or https address.</exception>
    public static Uri? Configured(IConfiguration configuration)
    {
        if (configuration["Guide:PublicUrl"] is not { Length: > 0 } setting) return null;
        return Uri.TryCreate(setting, UriKind.Absolute, out var url) && url.Scheme is "https" or "http"
            ? url
            : throw new InvalidOperationException("Guide:PublicUrl is not an absolute address. Write it like https://guide.example.org");
    }

    /// <summary>The absolute address of a path of the site.</summary>
    public string Of(string path) => new Uri(Root, path).AbsoluteUri;

    private static Uri Find(IConfiguration configuration, IServer server, IHostEnvironment environment, ILogger log)
    {
        if (Configured(configuration) is { } configured) return configured;
        var listening = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()?
            .Replace("[::]", "localhost", StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal)
            .Replace("+", "localhost", StringComparison.Ordinal).Replace("*", "localhost", StringComparison.Ordinal) ?? "http://localhost";
        if (!environment.IsDevelopment()) NotConfigured(log, listening);
        return new Uri(listening);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Guide:PublicUrl is not set; links in previews and feeds begin with {Address}")]
    private static partial void NotConfigured(ILogger logger, string address);
}
