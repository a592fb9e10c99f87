using Microsoft.Playwright;

namespace NetflixSecurityGuide.BrowserTests;

public sealed class PrefetchTests(Browser browser, RunningSite site)
{
    [Fact]
    public async Task A_page_fetched_ahead_never_hides_a_tick_made_since()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of("/guide/devices"));
        var link = page.GetByRole(AriaRole.Link, new() { Name = "Netflix Security Guide", Exact = true });

        await page.RunAndWaitForRequestFinishedAsync(() => link.HoverAsync(), new() { Predicate = request => IsAhead(request, "/") });
        await page.GetByRole(AriaRole.Checkbox).First.CheckAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status).GetByText("Saved")).ToBeVisibleAsync();
        await link.ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(site.Of("/"));
        await Assertions.Expect(page.Locator("[data-progress=all]").GetByText("1 of ")).ToBeVisibleAsync();
    }

    private static bool IsAhead(IRequest request, string path) =>
        request.Url.EndsWith(path, StringComparison.Ordinal) && request.Headers.GetValueOrDefault("sec-purpose")?.StartsWith("prefetch", StringComparison.Ordinal) is true;
}
