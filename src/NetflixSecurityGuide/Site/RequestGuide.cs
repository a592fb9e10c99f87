using NetflixSecurityGuide.Guide;

namespace NetflixSecurityGuide.Site;

/// <summary>
/// The guide in the language of the address that was asked for. Taken once at the start of the request, so that an answer
/// never mixes two guides. The language is never read from a header or a cookie: a link shows everybody the same page.
/// </summary>
internal sealed class RequestGuide
{
    /// <summary>Null for an address without a language: English.</summary>
    private GuideSnapshot? Guide { get; set; }

    /// <summary>Pages and views ask for the guide, or for its words, among the services of the request.</summary>
    public static void AddTo(IServiceCollection services)
    {
        services.AddScoped<RequestGuide>();
        services.AddScoped(request => request.GetRequiredService<RequestGuide>().Guide ?? request.GetRequiredService<LiveGuide>().Current);
        services.AddScoped(request => request.GetRequiredService<GuideSnapshot>().Words);
    }

    /// <summary>The guide for this request.</summary>
    public static GuideSnapshot Of(HttpContext context, LiveGuide live) => context.Features.Get<RequestGuide>()?.Guide ?? live.Current;

    /// <summary>Every address that the answer writes then begins with the guide's prefix.</summary>
    public static void Set(HttpContext context, GuideSnapshot guide)
    {
        context.Request.PathBase = guide.Prefix;
        context.Features.Set(new RequestGuide { Guide = guide });
    }

    /// <summary>Tells the services of the request. Answers from memory need none, and do without.</summary>
    public static Task TellServices(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<RequestGuide>() is { } asked) context.RequestServices.GetRequiredService<RequestGuide>().Guide = asked.Guide;
        return next(context);
    }
}
