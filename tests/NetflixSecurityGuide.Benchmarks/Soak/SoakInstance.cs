using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;
using NetflixSecurityGuide.Benchmarks.Abuse;
using NetflixSecurityGuide.Benchmarks.Load;

namespace NetflixSecurityGuide.Benchmarks.Soak;

/// <summary>One instance of the published site, without rights, kept running as an orchestrator would.</summary>
internal sealed class SoakInstance(string folder, string content, string core, int port, SoakFigures figures) : IAsyncDisposable
{
    private readonly SmallContainer _container = new();
    private Process? _process;

    /// <summary>What holds its memory, for the print.</summary>
    public string Container => _container.Kind;

    /// <summary>Whether the container was large enough so far.</summary>
    public bool HasRoom => _container.IsGroup ? _container.Kills == 0 : ResidentMegabytes <= SmallContainer.Megabytes;

    /// <summary>The published site that the next start runs.</summary>
    public string Folder { get; set; } = folder;

    public Uri Address { get; } = new(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/"));

    public long ResidentMegabytes => _process is { HasExited: false } running ? Machine.ResidentMegabytes(running.Id) : 0;

    /// <summary>Starts it, again and again while the content on disk is broken, until it is ready.</summary>
    public async Task StartAsync(CancellationToken cancellation)
    {
        using var client = new HttpClient { BaseAddress = Address };
        var watch = Stopwatch.StartNew();
        _process = Launch();
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            if (watch.Elapsed > TimeSpan.FromMinutes(1)) throw new InvalidOperationException($"{Address} was not ready within a minute.");
            await Task.Delay(100, cancellation);
            if (_process.HasExited)
            {
                figures.Count("starts refused by broken content");
                _process.Dispose();
                _process = Launch();
            }

            try
            {
                using var answer = await client.GetAsync(new Uri("/health/ready", UriKind.Relative), cancellation);
                if (answer.IsSuccessStatusCode) return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }
    }

    public async Task KillAsync(CancellationToken cancellation)
    {
        figures.Killed();
        _process!.Kill();
        await _process.WaitForExitAsync(cancellation);
        _process.Dispose();
    }

    /// <summary>Asks it to stop while a reader's form is still on its way: the form has to be answered.</summary>
    public async Task StopAsync(CancellationToken cancellation)
    {
        const string form = "items=inbox-2fa&were=&ticked=inbox-2fa&return=/checklist";
        using var reader = new TcpClient();
        await reader.ConnectAsync(Address.Host, Address.Port, cancellation);
        var stream = reader.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture,
            $"POST /checklist HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {form.Length}\r\n\r\n{form[..20]}")), cancellation);
        await Task.Delay(500, cancellation);
        await Machine.SignalAsync(_process!, "TERM");
        await Task.Delay(1500, cancellation);
        var answer = "";
        try
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(form[20..]), cancellation);
            answer = await new StreamReader(stream).ReadToEndAsync(cancellation);
        }
        catch (IOException fault)
        {
            answer = fault.Message;
        }

        await _process!.WaitForExitAsync(cancellation);
        if (!answer.StartsWith("HTTP/1.1 303", StringComparison.Ordinal) || !answer.Contains("Set-Cookie: ticks=1~inbox-2fa.", StringComparison.OrdinalIgnoreCase))
            figures.Fault("requests dropped by a graceful stop", answer.Split('\n')[0]);
        if (_process.ExitCode != 0) figures.Fault("requests dropped by a graceful stop", string.Create(CultureInfo.InvariantCulture, $"exit code {_process.ExitCode}"));
        figures.Count("graceful stops");
        _process.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false } running)
        {
            running.Kill();
            await running.WaitForExitAsync();
            running.Dispose();
        }

        _container.Dispose();
    }

    private Process Launch()
    {
        string[] site = ["dotnet", Path.Combine(Folder, "NetflixSecurityGuide.dll")];
        // As nobody where that can be chosen; only then can a file be unreadable.
        string[] command = Environment.IsPrivilegedProcess
            ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--no-new-privs", "--bounding-set=-all", .. site]
            : site;
        string[] contained = [.. _container.Enter(command[0]), .. command[1..]];
        var process = Machine.Start(
            core, contained[0], contained[1..],
            [
                .. PublishedSite.ImageSettings(), .. _container.Settings,
                ("ASPNETCORE_URLS", Address.AbsoluteUri), ("ASPNETCORE_ENVIRONMENT", "Production"),
                ("Guide__PublicUrl", "https://guide.example"), ("Guide__ContentPath", content), ("Guide__TrustedProxies", "127.0.0.1"),
            ]);
        process.OutputDataReceived += (_, line) => Inspect(line.Data);
        process.ErrorDataReceived += (_, line) => Inspect(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    /// <summary>Errors may only be about the content, and nothing may reveal a reader.</summary>
    private void Inspect(string? line)
    {
        if (line is null) return;
        if (line.StartsWith("fail:", StringComparison.Ordinal) && !line.Contains("LiveGuide", StringComparison.Ordinal)) figures.Fault("faults in the log", line);
        if (line.StartsWith("crit:", StringComparison.Ordinal) || line.Contains("Unhandled exception", StringComparison.Ordinal)) figures.Fault("faults in the log", line);
        if (line.Contains("1~", StringComparison.Ordinal) || line.Contains("10.1.", StringComparison.Ordinal) || line.Contains("q=", StringComparison.Ordinal)) figures.Fault("faults in the log", line);
    }
}
