using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Components;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Offline;

/// <summary>
/// What a reader's copy of the guide is made of, in one language: the worker in the browser fetches this list, and then each
/// address of it without cookies.
/// </summary>
internal static class OfflineCopy
{
    public const string Path = "/offline.json";

    /// <summary>What the pages of the copy load, below <c>wwwroot</c>.</summary>
    private static readonly string[] Files = ["css/site.css", "js/checklist.js", "js/links.js", "offline/page.js", "icon.svg"];

    /// <summary>Another build may write other pages of the same guide.</summary>
    private static readonly string Build = typeof(OfflineCopy).Module.ModuleVersionId.ToString("N", CultureInfo.InvariantCulture);

    public static IResult Answer(HttpContext context, LiveGuide live, EndpointDataSource endpoints, TimeProvider clock)
    {
        var guide = RequestGuide.Of(context, live);
        var (words, day) = (guide.Words.Offline, guide.Words.Dates.Full(clock.Today()));
        var pages = SitePages.Of(guide, PageTraits.InCopy).Select(page => page.Address).ToList();
        var names = endpoints.Endpoints.Select(endpoint => endpoint.Metadata.GetMetadata<ResourceAssetCollection>()).First(assets => assets is not null)!;
        var files = Files.Select(file => "/" + names[file]).ToList();
        context.Response.Headers.CacheControl = "no-cache";
        return Results.Json(new
        {
            version = Fingerprint(string.Join('\n', [guide.Version, Build, .. files])),
            says = words.Have.Of(pages.Count, day),
            line = $"<p class=\"page due\">{words.Line.Html(day, PageAddress.Of(context.Request, "/offline"))}</p>",
            addresses = pages.Concat(files),
        });
    }

    private static string Fingerprint(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
}
