using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing.Patterns;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Words.Rooms;

namespace NetflixSecurityGuide.Site;

/// <summary>One kind of page: a row of <see cref="SitePages"/>.</summary>
/// <param name="Route">Its route as it is mapped, with a leading slash.</param>
internal sealed record PageKind(string Route)
{
    /// <summary>A file of <c>wwwroot</c>, which is the same for everybody.</summary>
    public static PageKind File { get; } = new("/{file}") { Shows = ReaderPart.Nothing };

    /// <summary>How the site treats it.</summary>
    public PageTraits Is { get; init; } = PageTraits.Framed;

    /// <summary>How much of the reader it shows.</summary>
    public ReaderPart Shows { get; init; } = ReaderPart.Cookies;

    /// <summary>Query keys that make another page of it.</summary>
    public Func<GuideSnapshot, IEnumerable<string>> QueryKeys { get; init; } = _ => [];

    /// <summary>Its line in the search; null if it has none, or if its text comes from content files.</summary>
    public Func<SearchRoom, SearchLine>? Search { get; init; }

    /// <summary>Its addresses in a guide. A route without parameters is its own address.</summary>
    public Func<GuideSnapshot, IEnumerable<KnownPage>> Pages { get; init; } = _ => HasParameters(Route) ? [] : [new KnownPage(Route)];

    /// <summary>Names the route to those who measure requests, for an answer from memory, which routing never sees.</summary>
    public Endpoint Endpoint { get; } = new RouteEndpoint(_ => Task.CompletedTask, RoutePatternFactory.Parse(Route), order: 0, new EndpointMetadataCollection(new MeasuredRoute(Route)), Route);

    public bool HasOneAddress => !HasParameters(Route);

    public bool Has(PageTraits traits) => (Is & traits) == traits;

    public IEnumerable<KnownPage> In(GuideSnapshot guide) => (Has(PageTraits.Once) && guide.Prefix.Length > 0 ? [] : Pages(guide)).Select(page => page with { Kind = this, Prefix = guide.Prefix });

    private static bool HasParameters(string route) => route.Contains('{', StringComparison.Ordinal);
}

/// <summary>The route as the framework's own metrics look for it.</summary>
internal sealed record MeasuredRoute(string Route) : IRouteDiagnosticsMetadata;

/// <summary>What the search knows of a page that has no content file.</summary>
internal sealed record SearchLine(string Title, string Text);
