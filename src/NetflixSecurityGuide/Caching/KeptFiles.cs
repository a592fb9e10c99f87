using System.Buffers;
using System.Globalization;
using Microsoft.AspNetCore.StaticAssets;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Caching;

/// <summary>
/// The files of <c>wwwroot</c> that every visit asks for, kept like pages. <c>MapStaticAssets</c> is the source of names and
/// headers. Files above <see cref="MaxBytes"/> (preview pictures, asked for once by each chat) are read from disk.
/// </summary>
public static class KeptFiles
{
    private const int MaxBytes = 32 * 1024;

    /// <summary>Letters of a fingerprint: the framework's build puts ten before the extension.</summary>
    private const int FingerprintLength = 10;

    private static readonly SearchValues<char> FingerprintLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789");

    /// <summary>Every file small enough to keep: under its own name, and under the name with its fingerprint.</summary>
    public static IEnumerable<KnownPage> Of(EndpointDataSource endpoints) => endpoints.Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is { Selectors.Count: 0 } file && LengthOf(file) <= MaxBytes)
        .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
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

    private static long LengthOf(StaticAssetDescriptor file) =>
        file.ResponseHeaders.FirstOrDefault(header => header.Name == "Content-Length") is { } length ? long.Parse(length.Value, CultureInfo.InvariantCulture) : long.MaxValue;
}
