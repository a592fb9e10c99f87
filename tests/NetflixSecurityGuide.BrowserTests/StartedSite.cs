using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace NetflixSecurityGuide.BrowserTests;

/// <summary>The site as a program of its own, started as people start it. It ends with the test, and what it started too.</summary>
internal sealed partial class StartedSite : IAsyncDisposable
{
    /// <summary>Said when the server's clock ticks late, because the machine has too much to do.</summary>
    private const string SlowMachine = "warn: Microsoft.AspNetCore.Server.Kestrel[22]";

    private readonly ConcurrentQueue<string> _lines = new();
    private readonly TaskCompletionSource<Uri> _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Process _process;

    private StartedSite(string folder, string[] command, Dictionary<string, string> settings)
    {
        _process = new Process { StartInfo = Describe(folder, command, settings), EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.Exited += (_, _) => _listening.TrySetException(new InvalidOperationException($"'{string.Join(' ', command)}' ended:\n{Log}"));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Everything that the program printed so far.</summary>
    public string Log => string.Join('\n', _lines);

    /// <summary>What the program complained of.</summary>
    public IReadOnlyCollection<string> Complaints => [.. _lines.Where(line => Complaint().IsMatch(line) && !line.Contains(SlowMachine, StringComparison.Ordinal))];

    /// <summary>Starts it, and waits until it says where it listens.</summary>
    public static async Task<(StartedSite Site, Uri Address)> StartAsync(string folder, string[] command, Dictionary<string, string> settings)
    {
        var site = new StartedSite(folder, command, settings);
        try
        {
            return (site, await site._listening.Task.WaitAsync(TestContext.Current.CancellationToken));
        }
        catch
        {
            await site.DisposeAsync();
            throw;
        }
    }

    /// <summary>Runs a command to its end; it must succeed.</summary>
    public static async Task RunAsync(string folder, params string[] command)
    {
        await using var run = new StartedSite(folder, command, []);
        await run._process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(run._process.ExitCode == 0, run.Log);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        // Nobody waits for a place to listen at any more.
        _ = _listening.Task.Exception;
    }

    private static ProcessStartInfo Describe(string folder, string[] command, Dictionary<string, string> settings)
    {
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // Else the build leaves servers behind, which another build may be using by the time the test ends.
            Environment = { ["MSBUILDDISABLENODEREUSE"] = "1", ["UseSharedCompilation"] = "false", ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0" },
        };
        // What the test runner sets for itself is not there in a terminal.
        foreach (var name in start.Environment.Keys.Where(IsOfTestRunner).ToList()) start.Environment.Remove(name);
        foreach (var (name, value) in settings) start.Environment[name] = value;
        return start;
    }

    private static bool IsOfTestRunner(string name) =>
        name.StartsWith("ASPNETCORE_", StringComparison.Ordinal) || name is "DOTNET_ENVIRONMENT" or "MSBuildSDKsPath" or "MSBuildExtensionsPath" or "MSBUILD_EXE_PATH" or "MSBuildLoadMicrosoftTargetsReadOnly";

    private void Hear(string? line)
    {
        if (line is null) return;
        _lines.Enqueue(line);
        if (Listening().Match(line) is { Success: true } found) _listening.TrySetResult(new Uri(found.Groups["address"].Value));
    }

    [GeneratedRegex("Now listening on: (?<address>http://\\S+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Listening();

    [GeneratedRegex("^(?:warn|fail|crit): |\\b(?:warning|error) [A-Z]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Complaint();
}
