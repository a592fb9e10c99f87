using System.Diagnostics;
using WebDriverBiDi;
using WebDriverBiDi.Session;

namespace NetflixSecurityGuide.BrowserTests.Engines;

/// <summary>One Firefox for all tests that ask for it, started by the first. It speaks WebDriver BiDi without a driver of its own.</summary>
public sealed class Firefox : IAsyncDisposable
{
    private const string Listening = "WebDriver BiDi listening on ";

    private readonly string _profile = Directory.CreateTempSubdirectory("guide-firefox-").FullName;
    private Process? _process;
    private BiDiDriver? _driver;

    /// <summary>Where Firefox is, or null if it is not installed.</summary>
    public static string? Find() => Array.Find(["/usr/bin/firefox-esr", "/usr/bin/firefox", "/Applications/Firefox.app/Contents/MacOS/firefox"], File.Exists);

    /// <summary>The connection to it. The tests of one class, who alone ask, run one after the other.</summary>
    public async Task<BiDiDriver> ConnectAsync(string path)
    {
        if (_driver is not null) return _driver;
        // One that began for a test before and never answered holds the profile.
        await EndAsync();
        _process = Process.Start(new ProcessStartInfo(path, ["--headless", "--remote-debugging-port", Engine.FreePort(), "--profile", _profile, "--no-remote", "about:blank"]) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true })!;
        string? address = null;
        while (address is null && await _process.StandardError.ReadLineAsync() is { } line)
        {
            if (line.Contains(Listening, StringComparison.Ordinal)) address = line[(line.IndexOf(Listening, StringComparison.Ordinal) + Listening.Length)..] + "/session";
        }

        // Read on, or Firefox stops when the pipe is full.
        _ = _process.StandardError.BaseStream.CopyToAsync(Stream.Null);
        _ = _process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        var driver = new BiDiDriver(TimeSpan.FromSeconds(60));
        await driver.StartAsync(address ?? throw new InvalidOperationException("Firefox did not start."));
        await driver.Session.NewSessionAsync(new NewCommandParameters());
        return _driver = driver;
    }

    public async ValueTask DisposeAsync()
    {
        if (_driver is not null) await _driver.StopAsync();
        await EndAsync();
        Directory.Delete(_profile, recursive: true);
    }

    private async Task EndAsync()
    {
        if (_process is null) return;
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }
}
