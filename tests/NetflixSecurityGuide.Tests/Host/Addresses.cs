using Microsoft.Extensions.DependencyInjection;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Tests.Host;

/// <summary>The addresses of a running site, from its own list of pages.</summary>
internal static class Addresses
{
    /// <summary>Every address of an HTML page.</summary>
    public static IReadOnlyList<string> Pages(this GuideSite site) => [.. site.Known(PageTraits.Framed).Select(page => page.Path)];

    /// <summary>Every address that is kept in memory.</summary>
    public static IReadOnlyList<KnownPage> Kept(this GuideSite site) => [.. site.Known(PageTraits.Kept)];

    private static IEnumerable<KnownPage> Known(this GuideSite site, PageTraits traits) =>
        SitePages.Of(site.Services.GetRequiredService<LiveGuide>().Current, traits);
}
