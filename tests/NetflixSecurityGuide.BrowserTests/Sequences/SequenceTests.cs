using Microsoft.Playwright;

namespace NetflixSecurityGuide.BrowserTests.Sequences;

/// <summary>A share of the random sequences; <see cref="SequenceCommand"/> runs as many as one likes.</summary>
public sealed class SequenceTests(Browser browser, BadLineSite site) : IClassFixture<BadLineSite>
{
    /// <summary>
    /// The first six, and those that found faults: another tab's words that outlived their reason (3, 18), a box that kept a
    /// change taken back in another tab (5), a late answer to a page that was gone, which took back later ticks (338).
    /// </summary>
    private static readonly int[] Seeds = [1, 2, 3, 4, 5, 6, 18, 338];

    [Fact]
    public async Task However_bad_the_line_no_change_is_lost_and_no_page_says_what_is_not_so()
    {
        await using var window = await OpenAsync(browser);
        var faults = new List<string>();
        foreach (var seed in Seeds)
        {
            if (await Sequence.FaultAsync(seed, window, site) is { } fault) faults.Add(fault);
        }

        Findings.None(faults);
    }

    /// <summary>A window in which time flies.</summary>
    internal static async Task<IBrowserContext> OpenAsync(Browser browser)
    {
        var window = await browser.OpenAsync();
        await window.AddInitScriptAsync(FastClock.Script);
        return window;
    }
}
