using Microsoft.AspNetCore.Http.HttpResults;

namespace NetflixSecurityGuide.Site;

/// <summary>Addresses that a form may send a reader back to.</summary>
internal static class LocalAddress
{
    /// <summary>As long as an address that carries every tick.</summary>
    private const int MaxLength = 4096;

    /// <summary>The address if it is a path of this site, else the fallback. A browser reads <c>//x</c> and <c>/\x</c> as another host.</summary>
    public static string OrElse(string? address, string fallback) =>
        address is { Length: > 0 and <= MaxLength } && RedirectHttpResult.IsLocalUrl(address) && address[0] == '/' && !address.AsSpan().ContainsAnyExceptInRange('!', '~')
            ? address
            : fallback;
}
