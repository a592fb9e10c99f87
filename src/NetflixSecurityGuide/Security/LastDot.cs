namespace NetflixSecurityGuide.Security;

/// <summary>
/// Sends <c>guide.example.</c> on to <c>guide.example</c>. Both name the same host (RFC 1034, section 3.1), but a browser
/// keeps cookies for each, and a reader would have two lists of ticks.
/// </summary>
internal static class LastDot
{
    public static void UseHostWithoutLastDot(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var (request, host) = (context.Request, context.Request.Host);
        if (!host.Host.EndsWith('.')) return next(context);
        var name = host.Host.TrimEnd('.');
        var same = host.Port is { } port ? new HostString(name, port) : new HostString(name);
        context.Response.StatusCode = StatusCodes.Status308PermanentRedirect;
        context.Response.Headers.Location = $"{request.Scheme}://{same.ToUriComponent()}{request.PathBase}{request.Path}{request.QueryString}";
        return Task.CompletedTask;
    });
}
