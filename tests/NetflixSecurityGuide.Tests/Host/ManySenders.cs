using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace NetflixSecurityGuide.Tests.Host;

/// <summary>Gives each request another sender, so that the limit for one client hides no answer.</summary>
internal sealed class ManySenders : IStartupFilter
{
    private int _sender;

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((HttpContext context, RequestDelegate inner) =>
        {
            // Few enough to keep the limiter's own memory small, many enough not to be limited.
            context.Connection.RemoteIpAddress = new IPAddress(Interlocked.Increment(ref _sender) % 50_000 + 1);
            return inner(context);
        });
        next(app);
    };
}
