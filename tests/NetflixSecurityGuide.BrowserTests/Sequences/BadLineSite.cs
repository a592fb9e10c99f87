using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace NetflixSecurityGuide.BrowserTests.Sequences;

/// <summary>The fixture guide behind a line that can be made bad.</summary>
public sealed class BadLineSite : RunningSite
{
    internal BadLine Line { get; } = new();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureServices(services => services.AddSingleton<IStartupFilter>(Line));
    }
}
