using Microsoft.Extensions.Primitives;

namespace NetflixSecurityGuide.Caching;

/// <summary>What the pipeline answered to a request that the site made to itself.</summary>
/// <param name="Headers">All headers but those that the server writes by itself.</param>
/// <param name="Body">UTF-8, not compressed.</param>
internal sealed record RenderedPage(int Status, IReadOnlyList<KeyValuePair<string, StringValues>> Headers, byte[] Body)
{
    /// <summary>Whether the same response may go to other readers: an error may be gone by then, and a cookie is one reader's own.</summary>
    public bool CanBeKept => Status == StatusCodes.Status200OK && !Headers.Any(header => header.Key.Equals("Set-Cookie", StringComparison.OrdinalIgnoreCase));
}
