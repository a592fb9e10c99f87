using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using NetflixSecurityGuide.Tests;

namespace NetflixSecurityGuide.BrowserTests;

/// <summary>The fixture guide on a real port, as operators run the site (Production), with a stopped clock and one address that breaks.</summary>
public class RunningSite : WebApplicationFactory<Program>
{
    private readonly string _environment;
    private readonly string? _content;

    public RunningSite()
        : this("Production", FixtureGuide.Folder)
    {
    }

    /// <param name="environment">Production, or Development for the pages that only it has.</param>
    /// <param name="content">The content folder; null for the guide that the site ships with.</param>
    /// <param name="port">Where it listens; 0 for a port that is free.</param>
    private protected RunningSite(string environment, string? content, int port = 0)
    {
        _environment = environment;
        _content = content;
        UseKestrel(port);
        StartServer();
    }

    /// <summary>Noon of the day after the fixture guide's last change.</summary>
    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 25, 12, 0, 0, TimeSpan.Zero));

    /// <summary>Absolute address of a path on this site.</summary>
    public string Of(string path) => new Uri(ClientOptions.BaseAddress, path).AbsoluteUri;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(_environment);
        if (_content is not null) builder.UseSetting("Guide:ContentPath", _content);
        // Each window is a reader of its own to the limits on how much one may ask.
        builder.UseSetting("Guide:TrustedProxies", "127.0.0.1");
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
