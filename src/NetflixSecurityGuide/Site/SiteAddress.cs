using Microsoft.AspNetCore.Hosting.Server;

namespace NetflixSecurityGuide.Site;

/// <summary>
/// The site's own address for canonical links, previews, feeds and the sitemap. It comes from <c>Guide:PublicUrl</c>,
/// never from a request's Host header, which anyone can write.
/// </summary>
internal sealed partial class SiteAddress(GuideSettings settings, IServer server, IHostEnvironment environment, ILogger<SiteAddress> log)
{
    private readonly Lazy<Uri> _root = new(() => settings.PublicUrl ?? Find(server, environment, log));

    /// <summary>Absolute address without a path.</summary>
    public Uri Root => _root.Value;

    /// <summary>The absolute address of a path of the site.</summary>
    public string Of(string path) => new Uri(Root, path).AbsoluteUri;

    /// <summary>The absolute address of a page under the prefix of the request.</summary>
    public string Of(HttpRequest request, string path) => Of(PageAddress.Of(request, path));

    private static Uri Find(IServer server, IHostEnvironment environment, ILogger log)
    {
        var listening = ListenAddresses.Own(server) ?? "http://localhost";
        if (!environment.IsDevelopment()) NotConfigured(log, listening);
        return new Uri(listening);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Guide:PublicUrl is not set; links in previews and feeds begin with {Address}")]
    private static partial void NotConfigured(ILogger logger, string address);
}
