using System.Text.Json;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Sharing;

/// <summary>Lets browsers fetch a page of the site when the reader is about to open it (HTML, speculative loading).</summary>
internal static class SpeculationRules
{
    /// <summary>The rules as each page carries them: JSON in a script element that holds data, not script.</summary>
    // Addresses with a dot are files for machines.
    public static string Json { get; } =
        $$$"""{"prefetch":[{"where":{"and":[{"href_matches":"/*"},{"not":{"href_matches":{{{JsonSerializer.Serialize(Others().Prepend("/*.*"))}}}}}]},"eagerness":"moderate"}]}""";

    /// <summary>What must not be fetched ahead. One pattern speaks for all addresses that begin alike, if all of them are meant.</summary>
    private static IEnumerable<string> Others()
    {
        var ahead = SitePages.All.Where(kind => kind.Has(PageTraits.Prefetched)).Select(kind => kind.Route).ToList();
        var patterns = SitePages.All.Select(kind => kind.Route).Except(ahead, StringComparer.Ordinal)
            .Where(route => !route.Contains('.', StringComparison.Ordinal))
            .Select(route => ahead.Exists(other => other.StartsWith(route, StringComparison.Ordinal)) ? PatternOf(route) : PatternOf(route) + "*")
            .ToList();
        return patterns.Where(pattern => !patterns.Exists(wider => wider != pattern && wider.EndsWith('*') && pattern.StartsWith(wider[..^1], StringComparison.Ordinal)));
    }

    private static string PatternOf(string route) => string.Join('/', route.Split('/').Select(part => part.StartsWith('{') ? "*" : part));
}
