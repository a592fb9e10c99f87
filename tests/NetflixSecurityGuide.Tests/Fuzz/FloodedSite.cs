using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace NetflixSecurityGuide.Tests.Fuzz;

/// <summary>The site asked by a new client each time, so that the limit for one client does not stop the flood.</summary>
internal sealed class FloodedSite : WebApplicationFactory<Program>
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        // A million lines would take longer than the requests.
        builder.ConfigureLogging(logging => logging.ClearProviders());
        builder.ConfigureServices(services => services.AddSingleton<IStartupFilter>(new ManySenders()));
    }

    private sealed class ManySenders : IStartupFilter
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
}
