using Microsoft.Playwright;
using NetflixSecurityGuide.BrowserTests.Axe;

namespace NetflixSecurityGuide.BrowserTests;

/// <summary>The questions and plans that readers get: on paper, on a small screen, and by the rules of axe.</summary>
public sealed class ShippedPlanTests(Browser browser, SharedWindow shared, ShippedSite site) : IClassFixture<SharedWindow>
{
    private const string Plan = "/recover?owner=yes&signin=no&inbox=yes&payer=direct&someone=no";

    [Fact]
    public async Task The_longest_plan_prints_on_two_sheets_with_a_table_for_calls()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of("/recover?owner=yes&signin=yes&inbox=no&payer=restarted&someone=yes"));
        await Assertions.Expect(page.GetByRole(AriaRole.Columnheader, new() { Name = "What they promised" })).ToHaveCountAsync(0);

        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(page.GetByRole(AriaRole.Columnheader, new() { Name = "What they promised" })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Leave this page (opens Wikipedia)" })).ToBeHiddenAsync();
        var paper = await page.PdfAsync(new() { Format = "A4", Margin = new() { Top = "10mm", Right = "10mm", Bottom = "10mm", Left = "10mm" } });
        Assert.InRange(SheetsOf(paper), 1, 2);
    }

    [Theory]
    [InlineData("/recover")]
    [InlineData("/recover?owner=yes&signin=no")]
    [InlineData("/recover?owner=yes&signin=yes&inbox=yes")]
    [InlineData("/recover?owner=yes&signin=yes&inbox=yes&ask=signin")]
    [InlineData("/recover?owner=yes&signin=yes&inbox=no&payer=direct")]
    [InlineData("/recover/words")]
    [InlineData("/recover?owner=yes&signin=yes&inbox=yes&changed=yes&payer=direct&charges=yes&someone=yes")]
    [InlineData("/recover?owner=yes&signin=yes&inbox=yes&changed=no&payer=unknown&charges=no&someone=no")]
    [InlineData("/recover?owner=yes&signin=yes&inbox=yes&changed=unknown&payer=restarted&someone=unknown")]
    [InlineData("/recover?owner=yes&signin=yes&inbox=no&payer=gift&someone=no")]
    [InlineData("/recover?owner=yes&signin=yes&inbox=unknown&payer=partner&someone=yes")]
    [InlineData("/recover?owner=yes&signin=no&inbox=yes&payer=direct&someone=no")]
    [InlineData("/recover?owner=yes&signin=no&inbox=no&payer=gift&someone=unknown")]
    [InlineData("/recover?owner=yes&signin=no&inbox=unknown&payer=restarted&someone=yes")]
    [InlineData("/recover?owner=yes&signin=notfound&inbox=yes&payer=direct&someone=yes")]
    [InlineData("/recover?owner=yes&signin=notfound&inbox=no&payer=partner&someone=no")]
    [InlineData("/recover?owner=yes&signin=notfound&inbox=unknown&payer=unknown&someone=unknown")]
    [InlineData("/recover?owner=yes&signin=unknown&inbox=yes&payer=gift&someone=yes")]
    [InlineData("/recover?owner=yes&signin=unknown&inbox=unknown&payer=unknown&someone=unknown")]
    public async Task Axe_finds_nothing_on_questions_plans_and_words(string address)
    {
        var page = shared.Page;
        await page.GotoAsync(site.Of(address));
        await page.EvaluateAsync(SitePages.OpenDetails);

        Findings.None([.. await AxeRun.FindAsync(page, 360, ColorScheme.Light, AxeRules.Structure)]);
    }

    [Theory]
    [InlineData("/recover?owner=yes&signin=notfound", 320, 100)]
    [InlineData("/recover?owner=yes&signin=notfound", 640, 200)]
    [InlineData(Plan, 320, 100)]
    [InlineData(Plan, 640, 200)]
    public async Task Narrow_windows_and_large_text_need_no_sideways_scrolling(string address, int width, int percent)
    {
        await using var window = await browser.OpenAsync(new() { ViewportSize = new() { Width = width, Height = 640 } });
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of(address));
        await page.EvaluateAsync($"document.documentElement.style.fontSize = '{percent}%'");

        Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    }

    private static int SheetsOf(byte[] pdf) => System.Text.RegularExpressions.Regex.Count(System.Text.Encoding.Latin1.GetString(pdf), @"/Type\s*/Page\b(?!s)", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5));
}
