using Microsoft.AspNetCore.Http.Features;

namespace NetflixSecurityGuide.Site;

/// <summary>Marks a request that the site makes to itself, to keep the answer: no client is behind it that could be limited.</summary>
internal sealed class OwnRequest : IHttpMaxRequestBodySizeFeature
{
    /// <summary>Pages with a form of their own size set it; without a server there would be nothing to set.</summary>
    public bool IsReadOnly => false;

    public long? MaxRequestBodySize { get; set; }

    public static void Begin(HttpContext context) => context.Features.Set<IHttpMaxRequestBodySizeFeature>(new OwnRequest());

    public static bool Is(HttpContext context) => context.Features.Get<IHttpMaxRequestBodySizeFeature>() is OwnRequest;
}
