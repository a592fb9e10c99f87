using System.IO.Compression;

namespace NetflixSecurityGuide.Tests.Host.Kept;

/// <summary>What the tests of kept pages ask for and how they read it.</summary>
internal static class KeptRequests
{
    public static async Task<HttpResponseMessage> AskAsync(
        this GuideSite site, string address, HttpMethod? method = null, string? cookie = null, string? coding = null, params string[] ifNoneMatch)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, new Uri(address, UriKind.Relative));
        if (cookie is { Length: > 0 }) request.Headers.Add("Cookie", cookie);
        if (coding is not null) request.Headers.TryAddWithoutValidation("Accept-Encoding", coding);
        foreach (var tag in ifNoneMatch) request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        return await site.NewStranger().SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Only what is answered from memory has a tag; the pipeline writes none to a page.</summary>
    public static bool IsKept(this HttpResponseMessage answer) => answer.Headers.ETag is not null;

    /// <summary>The body, decompressed.</summary>
    public static async Task<byte[]> PlainAsync(this HttpResponseMessage answer)
    {
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        using var sent = new MemoryStream(bytes);
        await using Stream plain = answer.Content.Headers.ContentEncoding.SingleOrDefault() switch
        {
            "br" => new BrotliStream(sent, CompressionMode.Decompress),
            "gzip" => new GZipStream(sent, CompressionMode.Decompress),
            _ => sent,
        };
        using var copy = new MemoryStream();
        await plain.CopyToAsync(copy, TestContext.Current.CancellationToken);
        return copy.ToArray();
    }

    /// <summary>All headers, but those that say when.</summary>
    public static Dictionary<string, string> AllHeaders(this HttpResponseMessage answer) =>
        answer.Headers.Concat(answer.Content.Headers).Where(header => header.Key != "Date")
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
}
