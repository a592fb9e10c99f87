namespace NetflixSecurityGuide.BrowserTests.Engines;

/// <summary>Starts an engine by its name, and says how to get one that is missing.</summary>
public static class EngineStart
{
    /// <summary>The engines that readers' browsers are made of.</summary>
    public static TheoryData<string> Names { get; } = new("Chromium", "Firefox", "WebKit");

    public static Task<Engine> StartAsync(string name, Browser browser, Firefox firefox) => name switch
    {
        "Chromium" => ChromiumEngine.StartAsync(browser),
        "Firefox" => StartAsync(firefox, Firefox.Find() ?? Missing("Firefox", "firefox-esr")),
        _ => WebKitEngine.StartAsync(WebKitEngine.Find() ?? Missing("WebKit", "webkit2gtk-driver xvfb")),
    };

    private static async Task<Engine> StartAsync(Firefox firefox, string path) => await FirefoxEngine.StartAsync(await firefox.ConnectAsync(path));

    /// <summary>On a build machine a missing engine is a fault; on a developer's it is a test that was not run.</summary>
    private static string Missing(string name, string packages)
    {
        var how = $"{name} is not installed. Debian: sudo apt-get install {packages}";
        if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(how);
        Assert.Skip(how);
        return how;
    }
}
