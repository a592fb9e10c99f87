using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace NetflixSecurityGuide.Tests.Host;

/// <summary>
/// One site for all classes that only ask it: to start one takes longer than most tests. A class that moves the clock,
/// changes settings, or looks at what is kept has a <see cref="GuideSite"/> of its own.
/// </summary>
public class SharedSite : GuideSite
{
    public SharedSite()
        : this(FixtureGuide.Folder)
    {
    }

    private protected SharedSite(string? content)
        : base(content)
    {
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        // No class may use up what another may ask.
        builder.ConfigureServices(services => services.AddSingleton<IStartupFilter>(new ManySenders()));
    }
}
