using NetflixSecurityGuide.Guide;

namespace NetflixSecurityGuide.Site;

/// <summary>
/// The guide in the language of the address that was asked for. Taken once at the start of the request, so that an answer
/// never mixes two guides. The language is never read from a header or a cookie: a link shows everybody the same page.
/// </summary>
public sealed class RequestGuide(GuideSnapshot guide)
{
    /// <summary>The guide for this request.</summary>
    public static GuideSnapshot Of(HttpContext context, LiveGuide live) => context.Features.Get<RequestGuide>()?.Guide ?? live.Current;

    public static void Set(HttpContext context, GuideSnapshot guide)
    {
        context.Request.PathBase = guide.Prefix;
        context.Features.Set(new RequestGuide(guide));
    }

    private GuideSnapshot Guide => guide;
}
