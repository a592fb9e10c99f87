using Microsoft.Playwright;
using NetflixSecurityGuide.BrowserTests.Looking;

namespace NetflixSecurityGuide.BrowserTests.Languages;

/// <summary>The guide in the languages that it ships with.</summary>
public sealed class TranslatedPagesTests(SharedWindow window, ShippedSite site) : IClassFixture<SharedWindow>
{
    public static TheoryData<string> Addresses { get; } =
        new(new[] { "/es", "/pt-br" }.SelectMany(_ => SitePages.OfEachKind, (prefix, address) => prefix + address));

    [Theory, MemberData(nameof(Addresses))]
    public async Task Nothing_scrolls_sideways_or_is_cut_off(string address)
    {
        await window.Page.GotoAsync(site.Of(address));

        var lost = new List<string>();
        foreach (var width in new[] { 320, 360, 768, 1280 }) lost.AddRange(await LostText.AtAsync(window.Page, width));
        Findings.None(lost);
    }

    [Fact]
    public async Task The_switch_opens_the_same_place_and_the_same_tick()
    {
        var page = window.Page;
        await page.SetViewportSizeAsync(1280, 800);
        await page.GotoAsync(site.Of("/guide/devices#checklist"));
        await page.Locator("#tick-review-devices").CheckAsync();
        await Assertions.Expect(page.Locator(".item--unsaved")).ToHaveCountAsync(0);

        await page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Link, new() { Name = "Español" }).ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(site.Of("/es/guide/devices#checklist"));
        await Assertions.Expect(page.Locator("#tick-review-devices")).ToBeCheckedAsync();
    }
}
