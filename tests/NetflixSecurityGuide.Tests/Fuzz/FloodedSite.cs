using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NetflixSecurityGuide.Tests.Host;

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
}
