namespace NetflixSecurityGuide.BrowserTests.ReadersTools;

/// <summary>Reader View keeps what a reader came for: every item with its explanation and number, every fact, every text to send.</summary>
public sealed class ReaderViewTests(Browser browser, RunningSite fixture, ShippedSite shipped)
{
    [Fact]
    public Task No_page_of_the_shipped_guide_loses_what_it_says() => LookAsync(shipped, SitePages.Addresses);

    [Fact]
    public Task No_page_that_the_engine_makes_loses_what_it_says() => LookAsync(fixture, SitePages.Fixture);

    private async Task LookAsync(RunningSite site, IReadOnlyList<string> addresses)
    {
        await using var window = await ReaderView.OpenAsync(browser);
        var page = await window.NewPageAsync();
        var findings = new List<string>();
        foreach (var address in addresses)
        {
            await page.GotoAsync(site.Of(address));
            findings.AddRange((await ReaderView.FindAsync(page)).Select(finding => $"{address}: {finding}"));
        }

        Findings.None(findings);
    }
}
