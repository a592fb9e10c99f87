using System.Diagnostics;
using WebDriverBiDi;
using WebDriverBiDi.BrowsingContext;
using WebDriverBiDi.Script;
using WebDriverBiDi.Session;

namespace NetflixSecurityGuide.BrowserTests.Engines;

/// <summary>Firefox, driven by WebDriver BiDi, which it speaks without a driver of its own.</summary>
public sealed class FirefoxEngine : Engine
{
    private const string Listening = "WebDriver BiDi listening on ";

    private readonly Process _process;
    private readonly string _profile;
    private readonly BiDiDriver _driver;
    private readonly string _window;

    private FirefoxEngine(Process process, string profile, BiDiDriver driver, string window) =>
        (_process, _profile, _driver, _window) = (process, profile, driver, window);

    /// <summary>Where Firefox is, or null if it is not installed.</summary>
    public static string? Find() => Array.Find(["/usr/bin/firefox-esr", "/usr/bin/firefox", "/Applications/Firefox.app/Contents/MacOS/firefox"], File.Exists);

    public static async Task<Engine> StartAsync(string path)
    {
        var profile = Directory.CreateTempSubdirectory("guide-firefox-").FullName;
        var process = Process.Start(new ProcessStartInfo(path, ["--headless", "--remote-debugging-port", FreePort(), "--profile", profile, "--no-remote", "about:blank"]) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true })!;
        string? address = null;
        while (address is null && await process.StandardError.ReadLineAsync() is { } line)
        {
            if (line.Contains(Listening, StringComparison.Ordinal)) address = line[(line.IndexOf(Listening, StringComparison.Ordinal) + Listening.Length)..] + "/session";
        }

        // Read on, or Firefox stops when the pipe is full.
        _ = process.StandardError.BaseStream.CopyToAsync(Stream.Null);
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        var driver = new BiDiDriver(TimeSpan.FromSeconds(60));
        await driver.StartAsync(address ?? throw new InvalidOperationException("Firefox did not start."));
        await driver.Session.NewSessionAsync(new NewCommandParameters());
        var tree = await driver.BrowsingContext.GetTreeAsync(new GetTreeCommandParameters());
        return new FirefoxEngine(process, profile, driver, tree.ContextTree[0].BrowsingContextId);
    }

    public override Task GoToAsync(string address) => _driver.BrowsingContext.NavigateAsync(new NavigateCommandParameters(_window, address) { Wait = ReadinessState.Complete });

    public override Task BackAsync() => _driver.BrowsingContext.TraverseHistoryAsync(new TraverseHistoryCommandParameters(_window, -1));

    public override Task ReloadAsync() => _driver.BrowsingContext.ReloadAsync(new ReloadCommandParameters(_window) { Wait = ReadinessState.Complete });

    public override async Task<string> EvalAsync(string expression)
    {
        var result = await _driver.Script.EvaluateAsync(new EvaluateCommandParameters($"String({expression})", new ContextTarget(_window), awaitPromise: false));
        return result is EvaluateResultSuccess success
            ? success.Result.As<StringRemoteValue>().Value
            : throw new InvalidOperationException(((EvaluateResultException)result).ExceptionDetails.Text);
    }

    public override async ValueTask DisposeAsync()
    {
        await _driver.StopAsync();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_profile, recursive: true);
    }
}
