using NetflixSecurityGuide;
using NetflixSecurityGuide.Caching;
using NetflixSecurityGuide.Checklist;
using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Guide.Translation;
using NetflixSecurityGuide.Offline;
using NetflixSecurityGuide.Operations;
using NetflixSecurityGuide.Pages;
using NetflixSecurityGuide.Search;
using NetflixSecurityGuide.Security;
using NetflixSecurityGuide.Sharing;
using NetflixSecurityGuide.Site;

var arguments = StartArguments.Read(args);
if (arguments.Fault is { } misunderstood) return await EndAsync(Console.Error, misunderstood, 1);
if (arguments.Command == StartArguments.HelpCommand) return await EndAsync(Console.Out, StartArguments.Help, 0);
try
{
    OpenFiles.Demand();
    // Settings lie beside the binaries, whatever folder the program is started from.
    var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
    var settings = builder.AddSettings();
    builder.AddStaticFiles();
    builder.Services.AddGuide(settings.ContentPath, builder.Environment, SitePages.Own, CookieSize.Check);
    builder.Services.AddChecklist();
    builder.Services.AddSharing();
    builder.Services.AddGuidePages();
    builder.Services.AddPageCache();
    builder.Services.AddSearch();
    builder.Services.AddInlineSockets();
    builder.Services.AddRequestLimits();
    builder.Services.AddRateLimits();
    builder.Services.AddTrustedNetwork(builder.Configuration, settings);
    builder.AddTelemetry();
    builder.Services.AddHostedService<FirstUse>();
    builder.Services.AddHostedService<CalmAfterFlood>();
    builder.Services.AddHealthChecks().AddCheck<GuideHealth>("guide", tags: [GuideHealth.ReadyTag]);
    var isUp = false;
    // The host would log a failed start with its whole stack; the end of this file says it in a sentence.
    builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", level => isUp && level >= LogLevel.Warning);

    await using var app = builder.Build();
    if (arguments.Command == TranslatedCommand.Name) return TranslatedCommand.Run(app.Services.GetRequiredService<ContentFolder>(), arguments.Words, Console.Out);
    if (arguments.Command == CheckCommand.Name)
    {
        var (cards, folder) = (app.Services.GetRequiredService<Cards>(), app.Services.GetRequiredService<ContentFolder>());
        return CheckCommand.Run((await app.Services.ReadGuideAsync()).Reading, guide => cards.Due(guide).Concat(UnusedWords.In(guide, folder)), Console.Out);
    }

    app.UseGuidePipeline();
    app.MapStaticAssets();
    app.MapRazorPages().WithStaticAssets();
    app.MapChecklist();
    app.MapThemeChoice();
    app.MapFactsJson();
    app.MapSharing();
    app.MapOffline();
    app.MapSearchSuggestions();
    app.MapGuideHealth();
    app.MapBrowserReload();
    if (!await app.Services.StartGuideAsync(Console.Error)) return 1;
    await app.StartAsync();
    isUp = true;
    await app.WaitForShutdownAsync();
    return 0;
}
catch (Exception fault) when (FailedStart.Explain(fault) is { } sentence)
{
    return await EndAsync(Console.Error, sentence, 1);
}

static async Task<int> EndAsync(TextWriter output, string text, int code)
{
    await output.WriteLineAsync(text);
    return code;
}
