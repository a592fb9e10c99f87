using System.Diagnostics;
using System.Globalization;

namespace NetflixSecurityGuide.Benchmarks.Load;

/// <summary>Starts programs on cores of their own, so that a server and its load never share one.</summary>
internal static class Machine
{
    public const string ServerCore = "0";
    public const string LoadCore = "1";
    public static readonly string AllCores = string.Create(CultureInfo.InvariantCulture, $"0-{Environment.ProcessorCount - 1}");

    public static Process Start(string cores, string program, IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("taskset") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = "/" };
        foreach (var argument in (string[])["-c", cores, program, .. arguments]) start.ArgumentList.Add(argument);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start. The comparison needs taskset, nginx and wrk (Debian: apt-get install util-linux nginx-light wrk).");
    }

    public static async Task<string> RunAsync(string cores, string program, params string[] arguments)
    {
        using var process = Start(cores, program, arguments);
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program}: {await errors}{output}");
    }

    /// <summary>Ends a program that <see cref="Start"/> began, as an operator would, and waits for it.</summary>
    public static async Task StopAsync(Process process)
    {
        await SignalAsync(process, "TERM");
        await process.WaitForExitAsync();
        process.Dispose();
    }

    /// <param name="name">Without SIG, for example HUP.</param>
    public static async Task SignalAsync(Process process, string name)
    {
        using var signal = Process.Start("kill", ["-" + name, process.Id.ToString(CultureInfo.InvariantCulture)]);
        await signal.WaitForExitAsync();
    }

    /// <summary>Keeps this program, which is the load, off the server's core: all of its threads.</summary>
    public static Task MoveToLoadCoreAsync() => RunAsync(AllCores, "taskset", "-a", "-c", "-p", LoadCore, string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId}"));

    /// <summary>Processor time that the process has used so far, in seconds.</summary>
    public static double CpuSeconds(int processId)
    {
        using var process = Process.GetProcessById(processId);
        return process.TotalProcessorTime.TotalSeconds;
    }

    public static long ResidentMegabytes(int processId)
    {
        using var process = Process.GetProcessById(processId);
        return process.WorkingSet64 / 1024 / 1024;
    }
}
