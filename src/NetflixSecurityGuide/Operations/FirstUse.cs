using System.Net.Sockets;
using Microsoft.AspNetCore.Hosting.Server;
using NetflixSecurityGuide.Caching;
using NetflixSecurityGuide.Pages;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Operations;

/// <summary>
/// Uses every kind of page once after the start, and the server's own connections too. An assembly that is loaded on first
/// use may meet a moment in which an attacker holds all descriptors; the runtime never tries again, and that part of the
/// site would be broken until the next start.
/// </summary>
internal sealed partial class FirstUse(PageRenderer renderer, PageCacheFiller pages, IServer server, ILogger<FirstUse> log) : BackgroundService
{
    private const string Fields = "theme=system";

    /// <summary>A form, because a form needs most; this one changes nothing.</summary>
    private static readonly byte[] Form = System.Text.Encoding.ASCII.GetBytes(
        $"POST {ThemeChoice.Path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {Fields.Length}\r\n\r\n{Fields}");

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await pages.Ready.WaitAsync(stoppingToken);
        // In Development nobody attacks, and each page is made again anyway.
        if (!renderer.HasPipeline) return;
        try
        {
            foreach (var page in SitePages.All.Where(kind => kind.HasOneAddress && !kind.Has(PageTraits.Kept)))
            {
                stoppingToken.ThrowIfCancellationRequested();
                await renderer.RenderAsync(page.Route);
            }

            await AskAsync(stoppingToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // Nobody asked for it, so nobody misses it; the host would stop the whole site.
            NotDone(log, fault);
        }
    }

    /// <summary>Over a connection, as a reader would.</summary>
    private async Task AskAsync(CancellationToken stopping)
    {
        // A socket file is no address; nobody reaches that one but the proxy of this machine.
        if (!Uri.TryCreate(ListenAddresses.Own(server), UriKind.Absolute, out var address) || address.Host == "unix") return;
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port, stopping);
        await client.GetStream().WriteAsync(Form, stopping);
        var room = new byte[1024];
        while (await client.GetStream().ReadAsync(room, stopping) > 0)
        {
            // Until the server has sent all.
        }
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "The site could not use every part of itself once")]
    private static partial void NotDone(ILogger logger, Exception fault);
}
