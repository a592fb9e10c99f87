using Microsoft.AspNetCore.Components;

namespace NetflixSecurityGuide.Pages;

/// <summary>Addresses of the files of <c>wwwroot</c>, which are the same under every prefix.</summary>
internal static class StaticFile
{
    /// <summary>With the fingerprint that the build gave it.</summary>
    /// <param name="file">Path below <c>wwwroot</c>, for example <c>css/site.css</c>.</param>
    public static string AddressOf(HttpContext context, string file) =>
        "/" + (context.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>()?[file] ?? file);
}
