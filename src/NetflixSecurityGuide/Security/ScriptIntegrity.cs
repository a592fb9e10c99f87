using Microsoft.AspNetCore.Components;

namespace NetflixSecurityGuide.Security;

/// <summary>
/// Names the bytes of the site's own scripts (Subresource Integrity, W3C, section 3.5): a browser runs them as they were
/// published, or not at all, whatever sits between it and the site.
/// </summary>
internal static class ScriptIntegrity
{
    /// <summary>A script's <c>integrity</c> attribute; null in Development, where a file may change under the running site.</summary>
    /// <param name="script">Path below <c>wwwroot</c>, for example <c>js/links.js</c>.</param>
    public static string? Of(HttpContext context, string script)
    {
        if (context.RequestServices.GetRequiredService<IHostEnvironment>().IsDevelopment()) return null;
        var assets = context.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>();
        var asset = assets?.FirstOrDefault(asset => PropertyOf(asset, "label") == script);
        return asset is null ? null : PropertyOf(asset, "integrity");
    }

    private static string? PropertyOf(ResourceAsset asset, string name) =>
        asset.Properties?.FirstOrDefault(property => property.Name == name)?.Value;
}
