using Microsoft.Playwright;
using NetflixSecurityGuide.BrowserTests.Looking;

namespace NetflixSecurityGuide.BrowserTests;

/// <summary>Every page at every width, and with large text (WCAG 1.4.4, 1.4.10).</summary>
public sealed class LayoutTests(Browser browser, SharedWindow shared, ShippedSite site) : IClassFixture<SharedWindow>
{
    [Theory, MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task Nothing_scrolls_sideways_or_is_cut_off(string address)
    {
        var page = shared.Page;
        await SetTextSizeAsync(page, percent: 100);
        await page.GotoAsync(site.Of(address));

        var lost = new List<string>();
        foreach (var width in new[] { 320, 360, 768, 1280, 1920 }) lost.AddRange(await LostText.AtAsync(page, width));
        await SetTextSizeAsync(page, percent: 200);
        foreach (var width in new[] { 360, 640, 1280 }) lost.AddRange(await LostText.AtAsync(page, width));

        Findings.None(lost);
    }

    [Theory, MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task The_emergency_door_is_in_the_first_screen_of_a_phone(string address)
    {
        var page = shared.Page;
        await page.SetViewportSizeAsync(360, 640);
        await page.GotoAsync(site.Of(address));

        // Within the recovery plan, the way out takes the place of the way in.
        var name = address.StartsWith("/recover", StringComparison.Ordinal) ? "Leave this page" : "Someone is in my account";
        var door = page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Link, new() { Name = name });
        await Assertions.Expect(door).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    [Fact]
    public async Task The_home_page_says_all_that_matters_in_one_screen()
    {
        await using var window = await browser.OpenAsync(new() { ViewportSize = new() { Width = 1280, Height = 800 } });
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of("/"));

        foreach (var part in new[]
        {
            page.GetByRole(AriaRole.Heading, new() { Level = 1 }),
            page.Locator(".verdict__text strong"),
            page.GetByRole(AriaRole.Link, new() { Name = "Read why" }),
            page.GetByRole(AriaRole.Link, new() { Name = "I’m worried" }),
            page.GetByRole(AriaRole.Link, new() { Name = "I got a code" }),
            page.GetByRole(AriaRole.Link, new() { Name = "Make it safe" }),
        })
        {
            await Assertions.Expect(part).ToBeInViewportAsync(new() { Ratio = 1 });
        }
    }

    [Fact]
    public async Task The_list_shows_an_item_in_the_first_screen_of_a_phone_and_stays_short()
    {
        await using var window = await browser.OpenAsync(new() { ViewportSize = new() { Width = 360, Height = 740 } });
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of("/checklist"));

        await Assertions.Expect(page.Locator(".item__title:visible").First).ToBeInViewportAsync(new() { Ratio = 1 });
        Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollHeight"), 740, 6 * 740);
        Assert.InRange(await page.EvaluateAsync<int>("document.querySelector('.masthead').offsetHeight"), 40, 72);
        Assert.InRange(
            await page.EvaluateAsync<int>("[...document.querySelectorAll('a[href], button, input, summary')].filter(one => one.type !== 'hidden' && one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true })).length"),
            20,
            90);
    }

    // The reader's own setting, which "rem" in sizes and media queries follows; a style on the page would not be.
    private static async Task SetTextSizeAsync(IPage page, int percent)
    {
        var devtools = await page.Context.NewCDPSessionAsync(page);
        await devtools.SendAsync("Page.setFontSizes", new() { ["fontSizes"] = new { standard = 16 * percent / 100, @fixed = 13 * percent / 100 } });
        await Assertions.Expect(page.Locator("html")).ToHaveCSSAsync("font-size", $"{16 * percent / 100}px");
    }
}
