using Microsoft.Playwright;

namespace NetflixSecurityGuide.BrowserTests.Looking;

/// <summary>
/// <c>screenshots FOLDER</c>: pictures of every kind of page at four widths, light and dark, once without script, and on
/// paper. For people to look at; what a machine can judge is in the tests.
/// </summary>
internal static class ScreenshotCommand
{
    public const string Name = "screenshots";

    private static readonly int[] Widths = [360, 768, 1280, 1920];

    /// <summary>One address for each kind of page, with the name of its pictures; with ticks where they change it.</summary>
    private static readonly (string Name, string Address, bool Ticked)[] Kinds =
    [
        ("home", "/", false), ("home-begun", "/", true),
        ("article", SitePages.LongestArticle, false), ("article-begun", "/guide/password", true),
        ("checklist", "/checklist", false), ("checklist-begun", "/checklist", true), ("carry", "/checklist/carry", true), ("load", "/checklist/load", false),
        ("codes", "/codes", false), ("codes-chosen", "/codes?see=digits&see=text", false), ("code", "/codes/sign-in-code", false),
        ("question", "/recover", false), ("plan", SitePages.Plan, true), ("words", "/recover/words", false),
        ("search", "/search", false), ("results", "/search?q=pasword", false),
        ("facts", "/facts", false), ("glossary", "/glossary", false), ("about", "/about", false), ("print", "/guide/print", true),
        ("missing", SitePages.Missing, false), ("broken", SitePages.Broken, false),
    ];

    public static async Task<int> RunAsync(string folder, TextWriter output)
    {
        folder = Directory.CreateDirectory(folder).FullName;
        // The test host finds the site's project by a file in the working directory.
        Directory.SetCurrentDirectory(AppContext.BaseDirectory);
        await using var site = new ShippedSite();
        await using var browser = new Browser();
        await browser.InitializeAsync();
        foreach (var (name, address, ticked) in Kinds)
        {
            foreach (var script in new[] { true, false })
            {
                await using var window = await browser.OpenAsync(new() { JavaScriptEnabled = script });
                if (ticked) await SitePages.TickSomeAsync(window, site);
                var page = await window.NewPageAsync();
                await page.GotoAsync(site.Of(address));
                if (script) await ShowAsync(page, Path.Combine(folder, name));
                else await TakeAsync(page, 360, ColorScheme.Light, Path.Combine(folder, $"{name}-360-light-no-script.png"));
            }

            await output.WriteLineAsync(Path.Combine(folder, name));
        }

        return 0;
    }

    private static async Task ShowAsync(IPage page, string path)
    {
        foreach (var width in Widths)
        {
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
                await TakeAsync(page, width, scheme, $"{path}-{width}-{scheme.ToString().ToLowerInvariant()}.png");
        }

        await page.PdfAsync(new() { Format = "A4", Path = $"{path}.pdf" });
    }

    private static async Task TakeAsync(IPage page, int width, ColorScheme scheme, string path)
    {
        await page.SetViewportSizeAsync(width, width < 500 ? 740 : 900);
        await page.EmulateMediaAsync(new() { ColorScheme = scheme });
        await page.ScreenshotAsync(new() { Path = path, FullPage = true });
    }
}
