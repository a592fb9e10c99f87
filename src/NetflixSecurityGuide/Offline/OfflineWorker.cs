using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Offline;

/// <summary>
/// The script that browsers run for readers with a copy. It keeps one address for ever, and browsers ask for it again at each
/// visit: where the operator offers no copy, another one is there, which removes what readers kept.
/// </summary>
internal static class OfflineWorker
{
    public const string Path = "/sw.js";

    public static void MapOffline(this IEndpointRouteBuilder app)
    {
        app.MapMethods(OfflineCopy.Path, Reading.Methods, OfflineCopy.Answer);
        app.MapMethods(Path, Reading.Methods, AnswerAsync);
    }

    private static async Task<IResult> AnswerAsync(HttpContext context, GuideSettings settings, IWebHostEnvironment environment)
    {
        using var script = new MemoryStream();
        await using (var file = environment.WebRootFileProvider.GetFileInfo(settings.Offline ? "offline/worker.js" : "offline/gone.js").CreateReadStream())
            await file.CopyToAsync(script, context.RequestAborted);
        context.Response.Headers.CacheControl = "no-cache";
        var tag = Convert.ToHexStringLower(SHA256.HashData(script.ToArray()).AsSpan(0, 8));
        return Results.Bytes(script.ToArray(), "text/javascript; charset=utf-8", entityTag: new EntityTagHeaderValue($"\"{tag}\""));
    }
}
