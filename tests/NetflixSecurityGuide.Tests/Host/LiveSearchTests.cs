using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging;
using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Operations;
using NetflixSecurityGuide.Search;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Tests.Host;

public sealed class LiveSearchTests
{
    [Fact]
    public async Task A_saved_article_is_found_by_its_new_words()
    {
        using var content = TemporaryContent.Fixture();
        await using var site = GuideSite.WithContent(content.Folder.Root);
        var reader = site.NewStranger();
        Assert.Null((await GuideSite.PageAsync(reader, "/search?q=xylophone")).QuerySelector(".results > li"));

        content.Edit("guide/password.md", "## Change it {#change-it}", "## A xylophone {#xylophone}\n\nIt sounds.\n\n## Change it {#change-it}");
        await site.Services.GetRequiredService<LiveGuide>().RefreshAsync(TestContext.Current.CancellationToken);
        await site.Services.GetRequiredService<LiveSearch>().UpToDate;

        var page = await GuideSite.PageAsync(reader, "/search?q=xylophones");
        Assert.Equal("/guide/password#xylophone", page.QuerySelector(".results h3 a")?.GetAttribute("href"));
    }

    [Fact]
    public async Task The_site_is_not_ready_before_it_can_be_searched()
    {
        using var guide = new LiveGuide(new GuideReader(new ContentFolder(FixtureGuide.Folder), TimeProvider.System) { Own = SitePages.Own }, new ContentFolder(FixtureGuide.Folder), NullLogger<LiveGuide>.Instance);
        using var search = new LiveSearch(guide, NullLogger<LiveSearch>.Instance);
        var health = new GuideHealth(guide, search);
        await guide.RefreshAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HealthStatus.Unhealthy, (await health.CheckHealthAsync(new HealthCheckContext(), TestContext.Current.CancellationToken)).Status);

        search.Begin();
        await search.Ready;

        Assert.Equal(HealthStatus.Healthy, (await health.CheckHealthAsync(new HealthCheckContext(), TestContext.Current.CancellationToken)).Status);
    }

    [Fact]
    public async Task What_is_typed_is_never_logged()
    {
        var lines = new ConcurrentQueue<string>();
        await using var plain = new GuideSite();
        await using var site = plain.WithWebHostBuilder(builder => builder.ConfigureServices(services => services.AddSingleton<ILoggerProvider>(new Lines(lines))));
        using var reader = site.CreateClient();

        foreach (var path in (string[])["/search", "/search/suggest"])
        {
            using var answer = await reader.AskAsync($"{path}?q=kangaroo");
            answer.EnsureSuccessStatusCode();
        }

        Assert.NotEmpty(lines);
        Assert.DoesNotContain(lines, line => line.Contains("kangaroo", StringComparison.OrdinalIgnoreCase));
    }
}
