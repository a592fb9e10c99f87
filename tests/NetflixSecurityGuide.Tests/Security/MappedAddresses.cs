using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Tests.Host;

namespace NetflixSecurityGuide.Tests.Security;

/// <summary>One address for each endpoint that the site really maps, so that a new one is tested without being named.</summary>
internal static class MappedAddresses
{
    /// <summary>Addresses that take GET, files with fingerprints apart: there are hundreds, all served alike.</summary>
    public static IReadOnlyList<string> Read(GuideSite site) =>
    [
        .. Endpoints(site)
            .Where(endpoint => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>() is not { HttpMethods.Count: > 0 } methods || methods.HttpMethods.Contains(HttpMethods.Get, StringComparer.Ordinal))
            .SelectMany(endpoint => Addresses(endpoint, site)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    /// <summary>Every address, whatever its methods.</summary>
    public static IReadOnlyList<string> All(GuideSite site) => [.. Endpoints(site).SelectMany(endpoint => Addresses(endpoint, site)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static IEnumerable<RouteEndpoint> Endpoints(GuideSite site) =>
        site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText is { } text && !text.Contains("cards/", StringComparison.Ordinal) && !IsFingerprinted(endpoint));

    private static bool IsFingerprinted(RouteEndpoint endpoint) => endpoint.DisplayName?.Contains("fingerprint", StringComparison.OrdinalIgnoreCase) is true;

    private static IEnumerable<string> Addresses(RouteEndpoint endpoint, GuideSite site)
    {
        var pattern = "/" + endpoint.RoutePattern.RawText!.TrimStart('/');
        if (endpoint.RoutePattern.Parameters.Count == 0) return [pattern];
        return Values(site).Select(value => string.Join('/', pattern.Split('/').Select(part => part.StartsWith('{') ? value : part)));
    }

    /// <summary>For the variable part of an address: one page of each kind, an item, a status, and a name that nothing has.</summary>
    private static IEnumerable<string> Values(GuideSite site)
    {
        var guide = site.Services.GetRequiredService<LiveGuide>().Current;
        return [guide.Articles[0].Slug, guide.Codes[0].Slug, guide.Pages[0].Slug, guide.Items.Keys[0], "404", "none"];
    }
}
