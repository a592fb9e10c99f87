using Microsoft.Extensions.DependencyInjection;
using NetflixSecurityGuide.Guide;

namespace NetflixSecurityGuide.Tests.Host.Kept;

/// <summary>When everybody's pages are made again. Asked again until they are; the limit of time ends a test that waits in vain.</summary>
public sealed class MadeAgainTests
{
    private const int Limit = 60_000;

    /// <summary>A fact of the fixture guide was checked on 22 November 2026, and is called old 61 days later.</summary>
    [Fact(Timeout = Limit)]
    public async Task On_a_new_day_without_a_save()
    {
        using var site = new GuideSite();
        Assert.Equal(0, await OldFactsAsync());

        // To the day first, and then a minute on: the other way would have every timer of two months go off.
        site.Clock.AdjustTime(new DateTimeOffset(2027, 1, 22, 1, 0, 0, TimeSpan.Zero));
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        while (await OldFactsAsync() == 0) TestContext.Current.CancellationToken.ThrowIfCancellationRequested();

        async Task<int> OldFactsAsync() => (await GuideSite.PageAsync(site.NewStranger(), "/facts")).QuerySelectorAll(".fact__stale").Length;
    }

    [Fact(Timeout = Limit)]
    public async Task After_a_save()
    {
        using var content = TemporaryContent.Fixture();
        using var site = GuideSite.WithContent(content.Folder.Root);
        using var before = await site.AskAsync("/guide/devices");
        Assert.True(before.IsKept());

        content.Edit("guide/devices.md", "title: Check which devices", "title: See which devices");
        await site.Services.GetRequiredService<LiveGuide>().RefreshAsync(TestContext.Current.CancellationToken);
        while (true)
        {
            using var after = await site.AskAsync("/guide/devices");
            Assert.Contains("See which devices", await after.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
            if (after.IsKept()) return;
        }
    }
}
