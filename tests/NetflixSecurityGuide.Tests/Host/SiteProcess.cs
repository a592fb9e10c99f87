using System.Diagnostics;

namespace NetflixSecurityGuide.Tests.Host;

/// <summary>The app itself as a process, the way operators run it: Production, and from a folder that is not its own.</summary>
internal static class SiteProcess
{
    public static ProcessStartInfo Command(params string[] arguments) =>
        new("dotnet", [Path.Combine(AppContext.BaseDirectory, "NetflixSecurityGuide.dll"), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production" },
        };

    public static Task<(int Exit, string Output, string Errors)> RunAsync(params string[] arguments) => RunAsync(Command(arguments));

    /// <summary>Runs it to its end.</summary>
    public static async Task<(int Exit, string Output, string Errors)> RunAsync(ProcessStartInfo command)
    {
        using var process = Process.Start(command)!;
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return (process.ExitCode, await output, await errors);
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }
}
