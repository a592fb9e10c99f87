using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;

namespace NetflixSecurityGuide.Operations.Caching;

/// <summary>A page as it goes out to everyone without a cookie of ours: headers, and the bytes compressed once at their best.</summary>
public sealed class CachedPage
{
    private const string HstsName = "Strict-Transport-Security";

    private readonly KeyValuePair<string, StringValues>[] _headers;
    private readonly StringValues _hsts;

    public CachedPage(RenderedPage page)
    {
        _hsts = page.Headers.FirstOrDefault(header => header.Key == HstsName).Value;
        _headers = [.. page.Headers.Where(header => header.Key is not (HstsName or "Vary")).Append(KeyValuePair.Create("Vary", new StringValues("Cookie, Accept-Encoding")))];
        // Weak (RFC 9110, section 8.8.1): the same page in three codings. Made from the content, so that all instances agree.
        ETag = $"W/\"{Convert.ToHexStringLower(SHA256.HashData(page.Body).AsSpan(..8))}\"";
        Brotli = Compress(page.Body, stream => new BrotliStream(stream, CompressionLevel.SmallestSize));
        Gzip = Compress(page.Body, stream => new GZipStream(stream, CompressionLevel.SmallestSize));
    }

    public string ETag { get; }

    public byte[] Brotli { get; }

    public byte[] Gzip { get; }

    public void WriteHeaders(HttpResponse response, bool isHttps)
    {
        var headers = response.Headers;
        foreach (var (name, value) in _headers) headers[name] = value;
        if (isHttps && _hsts.Count > 0) headers[HstsName] = _hsts;
        headers.ETag = ETag;
    }

    /// <summary>For the few clients that take no compression; it is not worth memory.</summary>
    public byte[] Plain()
    {
        using var gzip = new GZipStream(new MemoryStream(Gzip), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        gzip.CopyTo(plain);
        return plain.ToArray();
    }

    private static byte[] Compress(byte[] body, Func<Stream, Stream> coding)
    {
        using var compressed = new MemoryStream();
        using (var stream = coding(compressed)) stream.Write(body);
        return compressed.ToArray();
    }
}
