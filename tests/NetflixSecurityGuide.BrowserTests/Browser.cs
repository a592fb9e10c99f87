using Microsoft.Playwright;

namespace NetflixSecurityGuide.BrowserTests;

/// <summary>One real Chromium or Chrome for all browser tests.</summary>
public sealed class Browser : IAsyncLifetime
{
    /// <summary>Build machines run as root, where Chromium's own sandbox cannot start; it only opens our own pages.</summary>
    private static readonly string[] Switches =
    [
        "--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run", "--disable-gpu",
        // Two pages of the browser's own address bar, and a spare process, which every window would start: half of what a
        // window takes.
        "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,SpareRendererForSitePerProcess",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private int _windows;

    /// <summary>Opens a window; close it (dispose) at the end of the test.</summary>
    public Task<IBrowserContext> OpenAsync(BrowserNewContextOptions? options = null)
    {
        options ??= new BrowserNewContextOptions();
        // The site's clock is at noon in UTC; the machine's own zone must not decide which day a tick has.
        options.TimezoneId ??= "UTC";
        // The address that a proxy would name, so that no test uses up what another may ask of the site.
        var number = Interlocked.Increment(ref _windows);
        options.ExtraHTTPHeaders = [KeyValuePair.Create("X-Forwarded-For", $"10.0.{number / 256}.{number % 256}")];
        return _browser!.NewContextAsync(options);
    }

    /// <summary>Opens a window of a browser whose owner blocks all cookies, in a new profile under <paramref name="folder"/>.</summary>
    public async Task<IBrowserContext> OpenWithCookiesBlockedAsync(string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "Default"));
        await File.WriteAllTextAsync(Path.Combine(folder, "Default", "Preferences"), """{ "profile": { "default_content_setting_values": { "cookies": 2 } } }""");
        return await _playwright!.Chromium.LaunchPersistentContextAsync(folder, new() { ExecutablePath = Find(), Args = Switches });
    }

    public async ValueTask InitializeAsync()
    {
        // A limit for what never comes, not a measure: build machines can be slow.
        Assertions.SetDefaultExpectTimeout(20_000);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Find(),
            Args = Switches,
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    private static string Find()
    {
        string[] places =
        [
            Environment.GetEnvironmentVariable("GUIDE_BROWSER") ?? "",
            "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium",
            @"C:\Program Files\Google\Chrome\Application\chrome.exe", @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
        ];
        return Array.Find(places, File.Exists)
            ?? throw new InvalidOperationException("No Chromium or Chrome found. Install one, or set GUIDE_BROWSER to its path; tests/run.sh does so by itself on Debian.");
    }
}
