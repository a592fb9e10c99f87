using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;

namespace NetflixSecurityGuide.Caching;

/// <summary>A page as it goes out: headers, ETag, and the bytes compressed once.</summary>
internal sealed class CachedPage
{
    private const string HstsName = "Strict-Transport-Security";

    /// <summary>As a power of two, bytes: 256 KB, more than any page has.</summary>
    private const int BrotliWindow = 18;

    private readonly KeyValuePair<string, StringValues>[] _headers;
    private readonly byte[]? _brotli;
    private readonly byte[]? _gzip;
    private readonly byte[]? _plain;

    private CachedPage(RenderedPage page, byte[]? brotli, byte[]? gzip)
    {
        // Weak (RFC 9110, section 8.8.1): the same page in several codings. Made from the content, so that all instances agree.
        ETag = TagOf(page);
        _headers = [.. page.Headers.Where(header => header.Key is not ("Vary" or "ETag")), new("Vary", VaryOf(page)), new("ETag", ETag)];
        (_brotli, _gzip, _plain) = (brotli, gzip, (brotli ?? gzip) is null ? page.Body : null);
    }

    public string ETag { get; }

    /// <summary>Bytes that the page takes in memory, about.</summary>
    public int Size => (_brotli?.Length ?? 0) + (_gzip?.Length ?? 0) + (_plain?.Length ?? 0) + 2048;

    /// <summary>In both codings at their best level: it takes tens of milliseconds and is sent many times.</summary>
    /// <param name="before">The page of the guide before: most saves leave most pages as they are, and need not compress them again.</param>
    public static CachedPage ForEveryone(RenderedPage page, CachedPage? before = null) => before is not null && before.ETag == TagOf(page)
        ? new CachedPage(page, before._brotli, before._gzip)
        : new CachedPage(page, Brotli(page.Body, quality: 11), Gzip(page.Body, CompressionLevel.SmallestSize));

    /// <summary>As for everyone, but what is compressed already, a picture, is kept and sent as it is.</summary>
    /// <param name="before">The same file under its other name, if it has been compressed already.</param>
    public static CachedPage ForFile(RenderedPage file, CachedPage? before = null) =>
        ForEveryone(file, before) is { _brotli: { } brotli } page && brotli.Length < file.Body.Length ? page : new CachedPage(file, null, null);

    /// <summary>In the one coding that was asked for, at a level that takes less than a millisecond.</summary>
    public static CachedPage ForReader(RenderedPage page, string? coding) => coding == AcceptedCoding.Brotli
        ? new CachedPage(page, Brotli(page.Body, quality: 5), null)
        : new CachedPage(page, null, Gzip(page.Body, CompressionLevel.Optimal));

    public void WriteHeaders(HttpResponse response, bool isHttps)
    {
        var headers = response.Headers;
        foreach (var (name, value) in _headers)
        {
            if (isHttps || name != HstsName) headers[name] = value;
        }
    }

    /// <summary>The bytes in a coding that the client takes, with the coding's name; null means not compressed.</summary>
    public (string? Coding, byte[] Bytes) In(string? coding) => coding switch
    {
        AcceptedCoding.Brotli when _brotli is not null => (coding, _brotli),
        AcceptedCoding.Gzip when _gzip is not null => (coding, _gzip),
        _ => (null, _plain ?? Plain()),
    };

    /// <summary>Few clients take no compression; a copy for them is not worth memory.</summary>
    private byte[] Plain()
    {
        using Stream compressed = _gzip is not null
            ? new GZipStream(new MemoryStream(_gzip), CompressionMode.Decompress)
            : new BrotliStream(new MemoryStream(_brotli!), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        compressed.CopyTo(plain);
        return plain.ToArray();
    }

    private static string TagOf(RenderedPage page) => $"W/\"{Convert.ToHexStringLower(SHA256.HashData(page.Body).AsSpan(..8))}\"";

    private static StringValues VaryOf(RenderedPage page) =>
        string.Join(", ", page.Headers.Where(header => header.Key == "Vary").SelectMany(header => header.Value.ToString().Split(", ")).Append("Accept-Encoding").Distinct(StringComparer.OrdinalIgnoreCase));

    // At once, not as a stream: the encoder then takes memory for this page's length, not for its largest window (RFC 7932), 33 MB.
    private static byte[] Brotli(byte[] body, int quality)
    {
        var room = new byte[BrotliEncoder.GetMaxCompressedLength(body.Length)];
        return BrotliEncoder.TryCompress(body, room, out var length, quality, BrotliWindow)
            ? room[..length]
            : throw new InvalidOperationException($"A page of {body.Length} bytes could not be compressed.");
    }

    private static byte[] Gzip(byte[] body, CompressionLevel level)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, level)) gzip.Write(body);
        return compressed.ToArray();
    }
}
