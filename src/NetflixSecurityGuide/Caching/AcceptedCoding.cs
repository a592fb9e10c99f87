using Microsoft.Net.Http.Headers;

namespace NetflixSecurityGuide.Caching;

/// <summary>Which of our two codings a client takes (RFC 9110, section 12.5.3), Brotli first.</summary>
internal static class AcceptedCoding
{
    public const string Brotli = "br";
    public const string Gzip = "gzip";

    /// <summary>The coding to send, or null for a client that takes neither.</summary>
    public static string? Of(HttpRequest request)
    {
        var header = request.Headers.AcceptEncoding.ToString();
        if (header.Length == 0) return null;
        // What browsers send, before the grammar in full.
        if (!header.Contains(';', StringComparison.Ordinal))
            return header.Contains(Brotli, StringComparison.Ordinal) ? Brotli : header.Contains(Gzip, StringComparison.Ordinal) ? Gzip : null;

        var accepted = request.GetTypedHeaders().AcceptEncoding;
        return Takes(accepted, Brotli) ? Brotli : Takes(accepted, Gzip) ? Gzip : null;
    }

    private static bool Takes(IList<StringWithQualityHeaderValue> accepted, string coding)
    {
        var named = accepted.FirstOrDefault(entry => entry.Value.Equals(coding, StringComparison.OrdinalIgnoreCase))
            ?? accepted.FirstOrDefault(entry => entry.Value == "*");
        return named is not null && named.Quality is null or > 0;
    }
}
