using System.Globalization;
using System.Text;

namespace NetflixSecurityGuide.Rendering.Links;

/// <summary>An address of another site, or a mail address, as it may stand in a page.</summary>
internal static class WebAddress
{
    private const string Https = "https://";
    private const string Mail = "mailto:";

    /// <summary>Characters that an address may hold as they are, beside letters and digits (RFC 3986); the rest is percent-encoded.</summary>
    private const string Plain = "-._~:/?#@!$&'()*+,;=%";

    /// <summary>The address, encoded where it has to be; null if it is none of the two.</summary>
    public static string? TryRead(string url)
    {
        if (url.StartsWith(Https, StringComparison.OrdinalIgnoreCase))
        {
            var address = Https + Encode(url[Https.Length..]);
            return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Host.Length > 0 && uri.UserInfo.Length == 0 ? address : null;
        }

        return url.StartsWith(Mail, StringComparison.OrdinalIgnoreCase) && url.IndexOf('@', StringComparison.Ordinal) > Mail.Length
            ? Mail + Encode(url[Mail.Length..])
            : null;
    }

    private static string Encode(string url)
    {
        var encoded = new StringBuilder(url.Length);
        for (var i = 0; i < url.Length; i++)
        {
            var letter = url[i];
            if (letter == '%' && !(i + 2 < url.Length && char.IsAsciiHexDigit(url[i + 1]) && char.IsAsciiHexDigit(url[i + 2]))) encoded.Append("%25");
            else if (char.IsAsciiLetterOrDigit(letter) || Plain.Contains(letter, StringComparison.Ordinal)) encoded.Append(letter);
            else i += AppendEncoded(url.AsSpan(i), encoded) - 1;
        }

        return encoded.ToString();
    }

    /// <summary>Encodes the first character, which can be two of the string's.</summary>
    private static int AppendEncoded(ReadOnlySpan<char> text, StringBuilder encoded)
    {
        Rune.DecodeFromUtf16(text, out var rune, out var used);
        Span<byte> bytes = stackalloc byte[4];
        foreach (var one in bytes[..rune.EncodeToUtf8(bytes)]) encoded.Append('%').Append(one.ToString("X2", CultureInfo.InvariantCulture));
        return used;
    }
}
