using Microsoft.Playwright;

namespace NetflixSecurityGuide.BrowserTests.Engines;

/// <summary>The Chromium of all other tests.</summary>
public sealed class ChromiumEngine(IBrowserContext window, IPage page) : Engine
{
    public static async Task<Engine> StartAsync(Browser browser)
    {
        var window = await browser.OpenAsync();
        return new ChromiumEngine(window, await window.NewPageAsync());
    }

    public override Task GoToAsync(string address) => page.GotoAsync(address);

    public override Task BackAsync() => page.GoBackAsync();

    public override Task ReloadAsync() => page.ReloadAsync();

    public override Task<string> EvalAsync(string expression) => page.EvaluateAsync<string>($"() => String({expression})");

    public override ValueTask DisposeAsync() => window.DisposeAsync();
}
