using NetflixSecurityGuide;
using NetflixSecurityGuide.Caching;
using NetflixSecurityGuide.Checklist;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Operations;
using NetflixSecurityGuide.Pages;
using NetflixSecurityGuide.Search;
using NetflixSecurityGuide.Security;
using NetflixSecurityGuide.Sharing;
using NetflixSecurityGuide.Site;

var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = args, ContentRootPath = PublishedFolder.Find() });
// The slim builder leaves out what lets a build serve the files of wwwroot, which a build does not copy.
builder.WebHost.UseStaticWebAssets();
builder.Services.AddGuide(builder.Configuration, builder.Environment, CookieSize.Check);
builder.Services.AddChecklist();
builder.Services.AddSharing();
builder.Services.AddGuidePages();
builder.Services.AddPageCache();
builder.Services.AddSearch();
builder.Services.AddInlineSockets();
builder.Services.AddRequestLimits();
builder.Services.AddRateLimits();
builder.Services.AddTrustedNetwork(builder.Configuration);
builder.AddTelemetry();
builder.Services.AddPrivateAddressHeaders();
builder.Services.AddHealthChecks().AddCheck<GuideHealth>("guide", tags: [GuideHealth.ReadyTag]);

var app = builder.Build();
if (args.Contains(CheckCommand.Name, StringComparer.Ordinal))
    return CheckCommand.Run((await app.Services.ReadGuideAsync()).Reading, Console.Out);
app.UseGuidePipeline();
app.MapStaticAssets();
app.MapRazorPages().WithStaticAssets();
app.MapChecklist();
app.MapThemeChoice();
app.MapFactsJson();
app.MapSharing();
app.MapSearchSuggestions();
app.MapGuideHealth();
if (!await app.Services.StartGuideAsync(Console.Error)) return 1;
await app.RunAsync();
return 0;
