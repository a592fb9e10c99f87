using System.Buffers;
using Microsoft.AspNetCore.StaticAssets;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Caching;

/// <summary>
/// The files of <c>wwwroot</c> that visits ask for, kept like pages. <c>MapStaticAssets</c> is the source of names and
/// headers. Preview pictures (most of the bytes, asked for once by each chat) are read from disk. Which file is kept depends
/// on its folder, not on its size: a stylesheet must not drop out when it grows by a rule.
/// </summary>
internal static class KeptFiles
{
    private const string PreviewPictures = "/cards/";

    /// <summary>Letters of a fingerprint: the framework's build puts ten before the extension.</summary>
    private const int FingerprintLength = 10;

    private static readonly SearchValues<char> FingerprintLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789");

    /// <summary>Every file to keep: under its own name, and under the name with its fingerprint.</summary>
    public static IEnumerable<KnownPage> Of(EndpointDataSource endpoints) => endpoints.Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is { Selectors.Count: 0 })
        .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
        .Where(path => !path.StartsWith(PreviewPictures, StringComparison.Ordinal))
        .Where(path => !path.EndsWith(".br", StringComparison.Ordinal) && !path.EndsWith(".gz", StringComparison.Ordinal))
        .Distinct(StringComparer.Ordinal)
        .Select(path => new KnownPage(path));

    /// <summary><c>/css/site.css</c> for <c>/css/site.0123456789.css</c>; null for a name without a fingerprint.</summary>
    public static string? WithoutFingerprint(string path)
    {
        var (extension, name) = (path.LastIndexOf('.'), path.LastIndexOf('/') + 1);
        var start = extension - FingerprintLength;
        if (start - 1 <= name || path[start - 1] != '.') return null;
        return path.AsSpan(start, FingerprintLength).IndexOfAnyExcept(FingerprintLetters) < 0 ? string.Concat(path.AsSpan(..(start - 1)), path.AsSpan(extension)) : null;
    }
}
