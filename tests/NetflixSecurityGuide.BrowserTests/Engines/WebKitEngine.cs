using System.Diagnostics;
using System.Globalization;
using OpenQA.Selenium;
using OpenQA.Selenium.Remote;

namespace NetflixSecurityGuide.BrowserTests.Engines;

/// <summary>WebKit, Safari's engine, as Debian has it: WebKitGTK's small browser, driven by its own WebDriver on a screen that nobody sees.</summary>
public sealed class WebKitEngine : Engine
{
    private const string Driver = "/usr/bin/WebKitWebDriver";
    private const string Screen = "/usr/bin/xvfb-run";

    private readonly Process _process;
    private readonly RemoteWebDriver _driver;

    private WebKitEngine(Process process, RemoteWebDriver driver) => (_process, _driver) = (process, driver);

    /// <summary>Where the small browser is, or null if one of the three parts is not installed.</summary>
    public static string? Find() => File.Exists(Driver) && File.Exists(Screen) && Directory.Exists("/usr/lib")
        ? Directory.EnumerateDirectories("/usr/lib", "*-linux-gnu").Select(folder => Path.Combine(folder, "webkit2gtk-4.1", "MiniBrowser")).FirstOrDefault(File.Exists)
        : null;

    public static async Task<Engine> StartAsync(string path)
    {
        var port = FreePort();
        var start = new ProcessStartInfo(Screen, ["-a", Driver, "--host=127.0.0.1", $"--port={port}"]) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };
        // Build machines run as root, where the sandbox cannot start; it only opens our own pages.
        start.Environment["WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS"] = "1";
        var process = Process.Start(start)!;
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        var server = new Uri($"http://127.0.0.1:{port}");
        await UntilReadyAsync(server);
        var driver = await Task.Run(() => new RemoteWebDriver(server, new Options(path).ToCapabilities(), TimeSpan.FromSeconds(60)));
        return new WebKitEngine(process, driver);
    }

    public override Task GoToAsync(string address) => _driver.Navigate().GoToUrlAsync(address);

    public override Task BackAsync() => _driver.Navigate().BackAsync();

    public override Task ReloadAsync() => _driver.Navigate().RefreshAsync();

    public override Task<string> EvalAsync(string expression) =>
        Task.Run(() => Convert.ToString(_driver.ExecuteScript($"return String({expression})"), CultureInfo.InvariantCulture) ?? "");

    public override async ValueTask DisposeAsync()
    {
        _driver.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task UntilReadyAsync(Uri server)
    {
        using var client = new HttpClient();
        for (var tries = 0; ; tries++)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri(server, "/status"));
                return;
            }
            catch (HttpRequestException) when (tries < 300)
            {
                await Task.Delay(100);
            }
        }
    }

    private sealed class Options : DriverOptions
    {
        private static readonly string[] Arguments = ["--automation"];

        public Options(string path)
        {
            BrowserName = "MiniBrowser";
            AddAdditionalOption("webkitgtk:browserOptions", new Dictionary<string, object>(StringComparer.Ordinal) { ["binary"] = path, ["args"] = Arguments });
        }

        public override ICapabilities ToCapabilities() => GenerateDesiredCapabilities(true);
    }
}
