using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace NetflixSecurityGuide.BrowserTests;

/// <summary>The site on a real port, as operators run it (Production), with a clock that stands still and one address that breaks.</summary>
public sealed class RunningSite : WebApplicationFactory<Program>
{
    private readonly string _environment;

    public RunningSite()
        : this("Production")
    {
    }

    internal RunningSite(string environment)
    {
        _environment = environment;
        UseKestrel(0);
        StartServer();
    }

    /// <summary>Noon of the day after the shipped content's last change.</summary>
    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 25, 12, 0, 0, TimeSpan.Zero));

    /// <summary>Absolute address of a path on this site.</summary>
    public string Of(string path) => new Uri(ClientOptions.BaseAddress, path).AbsoluteUri;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(_environment);
        // A test that fails says what the browser saw; the log of all tests at once would bury it.
        builder.ConfigureLogging(log => log.ClearProviders());
        builder.ConfigureServices(services => services
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<IStartupFilter, BreakingAddress>());
    }

    /// <summary>Stands behind the site's own pipeline, so that the site answers for the fault.</summary>
    private sealed class BreakingAddress : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            next(app);
            app.Map(SitePages.Broken, broken => broken.Run(_ => throw new InvalidOperationException("This address breaks on purpose.")));
        };
    }
}
