using NetflixSecurityGuide.Guide;

namespace NetflixSecurityGuide.Operations;

/// <summary>An address that the guide has given up answers 301 to the one that took its place, query included.</summary>
public sealed class RenamedAddresses(RequestDelegate next, LiveGuide guide)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (!guide.Current.Renames.Addresses.TryGetValue(context.Request.Path.Value ?? "", out var current)) return next(context);
        context.Response.Redirect(current + context.Request.QueryString, permanent: true);
        return Task.CompletedTask;
    }
}
