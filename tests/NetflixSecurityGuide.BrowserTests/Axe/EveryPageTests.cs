using Microsoft.Playwright;

namespace NetflixSecurityGuide.BrowserTests.Axe;

/// <summary>Every page once, as a phone shows it, against all rules of axe. What depends on width, theme and script is the same for a kind of page: <see cref="EveryKindTests"/>.</summary>
public sealed class EveryPageTests(SharedWindow window, ShippedSite site) : IClassFixture<SharedWindow>
{
    [Theory, MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task Axe_finds_nothing(string address)
    {
        var answer = await window.Page.GotoAsync(site.Of(address));

        Assert.Equal(SitePages.IsError(address), answer!.Status >= 400);
        Findings.None([.. await AxeRun.FindAsync(window.Page, 320, ColorScheme.Light, AxeRules.All)]);
    }
}
