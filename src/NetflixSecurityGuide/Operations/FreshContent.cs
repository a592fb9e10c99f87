using NetflixSecurityGuide.Guide;

namespace NetflixSecurityGuide.Operations;

/// <summary>In Development a saved file is in the very next page, not in the one after the watch has looked.</summary>
internal sealed class FreshContent(RequestDelegate next, LiveGuide guide)
{
    public async Task InvokeAsync(HttpContext context)
    {
        await guide.RefreshAsync(context.RequestAborted);
        await next(context);
    }
}
