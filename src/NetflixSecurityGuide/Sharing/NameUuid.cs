using System.Security.Cryptography;
using System.Text;

namespace NetflixSecurityGuide.Sharing;

/// <summary>An identifier made from a name: the same on every machine and at every address of the site (RFC 9562, section 5.5, version 5).</summary>
internal static class NameUuid
{
    /// <summary>Chosen once for this guide. Another value would make every entry of the feed new to its readers.</summary>
    private static readonly Guid Namespace = new("6f3f2f57-6b0d-4f0e-9c3c-6d1c5b0a7e21");

    /// <summary>For example <c>urn:uuid:…</c> of <c>/guide/devices</c>.</summary>
    public static string UrnOf(string name)
    {
        byte[] input = [.. Namespace.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)];
#pragma warning disable CA5350 // Version 5 is defined with SHA-1. It names things here and guards nothing.
        var hash = SHA1.HashData(input).AsSpan(..16);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return $"urn:uuid:{new Guid(hash, bigEndian: true)}";
    }
}
