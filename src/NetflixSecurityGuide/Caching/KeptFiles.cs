using System.Text.RegularExpressions;
using Microsoft.AspNetCore.StaticAssets;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Caching;

/// <summary>
/// The files of <c>wwwroot</c> that visits ask for, kept like pages. <c>MapStaticAssets</c> is the source of names and
/// headers. Preview pictures (most of the bytes, asked for once by each chat) are read from disk. Which file is kept depends
/// on its folder, not on its size: a stylesheet must not drop out when it grows by a rule.
/// </summary>
internal static partial class KeptFiles
{
    private const string PreviewPictures = "/cards/";

    /// <summary>Every file to keep: under its own name, and after that under the name with its fingerprint, which is longer.</summary>
    public static IEnumerable<KnownPage> Of(EndpointDataSource endpoints) => endpoints.Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is { Selectors.Count: 0 })
        .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
        .Where(path => !path.StartsWith(PreviewPictures, StringComparison.Ordinal))
        .Where(path => !path.EndsWith(".br", StringComparison.Ordinal) && !path.EndsWith(".gz", StringComparison.Ordinal))
        .Distinct(StringComparer.Ordinal)
        .OrderBy(path => path.Length)
        .Select(path => new KnownPage(path));

    /// <summary><c>/css/site.css</c> for <c>/css/site.0123456789.css</c>; null for a name without a fingerprint.</summary>
    public static string? WithoutFingerprint(string path) => Fingerprint().Match(path) is { Success: true } found ? path.Remove(found.Index, found.Length) : null;

    // The framework's build puts ten letters and digits before the extension.
    [GeneratedRegex(@"\.[a-z0-9]{10}(?=\.[^./]+\z)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Fingerprint();
}
