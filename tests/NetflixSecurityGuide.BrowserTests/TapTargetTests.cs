namespace NetflixSecurityGuide.BrowserTests;

/// <summary>What a thumb has to hit (44 px; the 24 px of WCAG 2.5.8 for all the rest is axe's).</summary>
public sealed class TapTargetTests(Browser browser, RunningSite site)
{
    private const string TooSmall = """
        () => [...document.querySelectorAll(
            '.masthead a, .masthead button, .door, .button, .question__answer, .theme button, .colophon nav a, .pager a, .side a, .tabs a, .chips a, summary, .item__acts > *')]
          .filter(element => element.checkVisibility())
          .map(element => [element, element.getBoundingClientRect()])
          .filter(([, box]) => box.height < 43.9 || box.width < 43.9)
          .map(([element, box]) => `${Math.round(box.width)} x ${Math.round(box.height)}: ${element.outerHTML.slice(0, 100)}`)
        """;

    /// <summary>The box answers to a touch anywhere in the 44 px around its middle: itself, or its label.</summary>
    private const string HardToHit = """
        box => {
          box.scrollIntoView({ block: 'center', behavior: 'instant' });
          const { x, y, width, height } = box.getBoundingClientRect();
          return [[-21, 0], [21, 0], [0, -21], [0, 21]].filter(([dx, dy]) => {
            const hit = document.elementFromPoint(x + width / 2 + dx, y + height / 2 + dy);
            return hit !== box && hit?.closest('label')?.control !== box;
          }).map(([dx, dy]) => `${box.id} at ${dx}, ${dy}`);
        }
        """;

    [Theory]
    [InlineData("/")]
    [InlineData("/guide/password")]
    [InlineData("/checklist")]
    [InlineData("/codes")]
    [InlineData("/recover")]
    [InlineData("/recover/words")]
    [InlineData(SitePages.Missing)]
    public async Task Controls_are_large_enough_for_a_thumb(string address)
    {
        await using var window = await browser.OpenAsync(new() { ViewportSize = new() { Width = 360, Height = 640 }, HasTouch = true });
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of(address));

        await page.EvaluateAsync(SitePages.OpenDetails);
        var faults = new List<string>(await page.EvaluateAsync<string[]>(TooSmall));
        foreach (var box in await page.Locator(".item__box").AllAsync()) faults.AddRange(await box.EvaluateAsync<string[]>(HardToHit));

        Findings.None(faults);
    }
}
