namespace NetflixSecurityGuide.Site;

/// <summary>Addresses that a form may send a reader back to.</summary>
public static class LocalAddress
{
    /// <summary>As long as an address that carries every tick.</summary>
    private const int MaxLength = 4096;

    /// <summary>The address if it is a path of this site, else the fallback. A browser reads <c>//x</c> and <c>/\x</c> as another host.</summary>
    public static string OrElse(string? address, string fallback) =>
        address is { Length: > 0 and <= MaxLength } && address[0] == '/'
        && (address.Length == 1 || address[1] is not ('/' or '\\'))
        && !address.AsSpan().ContainsAnyInRange('\0', '\x1f') && !address.AsSpan().ContainsAnyExceptInRange('!', '~')
            ? address
            : fallback;
}
