using System.Text;
using System.Xml;
using NetflixSecurityGuide.Security;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Sharing;

/// <summary>What makes the guide's links open well elsewhere, and the files that machines ask for.</summary>
internal static class SharingSetup
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static void AddSharing(this IServiceCollection services)
    {
        services.AddSingleton<SiteAddress>();
        services.AddSingleton<Cards>();
        services.AddSingleton<StructuredData>();
        services.AddSingleton<SecurityTxt>();
        services.AddSecurityHeaderPolicies().SetPolicySelector(answer =>
            answer.HttpContext.Request.Path.StartsWithSegments("/cards", StringComparison.Ordinal) ? SecurityHeaders.ForOtherSites : answer.SelectedPolicy);
    }

    public static void MapSharing(this WebApplication app)
    {
        var site = app.Services.GetRequiredService<SiteAddress>();
        var security = app.Services.GetRequiredService<SecurityTxt>();
        security.Announce();

        app.MapMethods("/sitemap.xml", Reading.Methods, new SnapshotFile("application/xml", guide => Xml(Sitemap.Of(guide, site).WriteTo)).Answer);
        app.MapMethods(Feed.Path, Reading.Methods, new SnapshotFile("application/atom+xml", guide => Xml(Feed.Of(guide, site).SaveAsAtom10)).Answer);
        app.MapMethods("/llms.txt", Reading.Methods, new SnapshotFile("text/plain; charset=utf-8", guide => Utf8.GetBytes(LlmsText.Of(guide, site))).Answer);
        app.MapMethods(Manifest.Path, Reading.Methods, new SnapshotFile("application/manifest+json", Manifest.Of).Answer);
        app.MapMethods("/robots.txt", Reading.Methods, () => Results.Text($"User-agent: *\nAllow: /\n\nSitemap: {site.Of("/sitemap.xml")}\n"));
        app.MapMethods(SecurityTxt.Path, Reading.Methods, security.Answer);
    }

    private static byte[] Xml(Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = Utf8 })) write(writer);
        return bytes.ToArray();
    }
}
