using Microsoft.Playwright;

namespace NetflixSecurityGuide.BrowserTests;

/// <summary>
/// One window for a sweep over many pages, whose tests run one after the other: to open a window takes longer than to look
/// at a page. For tests that leave nothing behind.
/// </summary>
public sealed class SharedWindow(Browser browser) : IAsyncLifetime
{
    private IBrowserContext? _window;

    public IPage Page { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _window = await browser.OpenAsync();
        Page = await _window.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_window is not null) await _window.DisposeAsync();
    }
}
