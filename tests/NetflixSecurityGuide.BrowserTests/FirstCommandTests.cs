using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using NetflixSecurityGuide.BrowserTests.Drawing;

namespace NetflixSecurityGuide.BrowserTests;

/// <summary>What people see who do what the README says. Nothing between the program and the browser is the test's own.</summary>
public sealed partial class FirstCommandTests(Browser browser)
{
    private const string Article = "/guide/devices";

    [Fact]
    public async Task The_first_command_of_the_README_shows_the_whole_site()
    {
        var root = DrawCommand.FindRepository();
        var found = FirstCommand().Match(await File.ReadAllTextAsync(Path.Combine(root, "README.md"), TestContext.Current.CancellationToken));
        var promised = new Uri(found.Groups["address"].Value);
        AssertIsFree(promised.Port);

        var (site, address) = await StartedSite.StartAsync(root, found.Groups["command"].Value.Split(' '), []);
        await using var started = site;

        Assert.Equal(promised, address);
        Findings.None(await SeeAsync(address));
        Findings.None(site.Complaints);
    }

    [Fact]
    public async Task The_published_site_is_whole_from_any_folder()
    {
        var folder = Directory.CreateTempSubdirectory("guide published ").FullName;
        try
        {
            await StartedSite.RunAsync(DrawCommand.FindRepository(), "dotnet", "publish", "src/NetflixSecurityGuide", "-c", "Release", "-o", folder);
            var settings = new Dictionary<string, string> { ["Guide__PublicUrl"] = "https://guide.example", ["Guide__SecurityContact"] = "mailto:security@guide.example" };

            var (site, address) = await StartedSite.StartAsync(Path.GetTempPath(), ["dotnet", Path.Combine(folder, "NetflixSecurityGuide.dll"), "--urls", "http://127.0.0.1:0"], settings);
            await using var started = site;

            Findings.None(await SeeAsync(address));
            Findings.None(site.Complaints);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Looks at an article on a wide screen and on a phone, ticks its first item and comes back.</summary>
    private async Task<IReadOnlyCollection<string>> SeeAsync(Uri site)
    {
        var heard = new ConcurrentQueue<string>();
        await using var window = await browser.OpenAsync();
        var page = await window.NewPageAsync();
        page.Console += (_, message) =>
        {
            // The browser notes with "info" that it did what a header asked for.
            if (message.Type is "error" or "warning") heard.Enqueue($"console {message.Type}: {message.Text}");
        };
        page.PageError += (_, fault) => heard.Enqueue($"fault: {fault}");
        page.Response += (_, answer) =>
        {
            if (answer.Status >= 400) heard.Enqueue($"{answer.Status}: {answer.Url}");
        };
        foreach (var width in new[] { 1280, 360 })
        {
            await page.SetViewportSizeAsync(width, 800);
            await page.GotoAsync(new Uri(site, Article).AbsoluteUri);
            // Without the stylesheet, a browser puts 8 pixels around every page.
            Assert.Equal("0px", await page.EvaluateAsync<string>("getComputedStyle(document.body).marginLeft"));
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"The page is wider than {width} pixels.");
        }

        await page.RunAndWaitForResponseAsync(
            () => page.GetByRole(AriaRole.Checkbox).First.CheckAsync(),
            answer => answer.Request.Method == "POST" && answer.Ok);
        await page.ReloadAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Checkbox).First).ToBeCheckedAsync();
        return heard;
    }

    private static void AssertIsFree(int port)
    {
        foreach (var address in Dns.GetHostAddresses("localhost"))
        {
            try
            {
                using var probe = new TcpListener(address, port);
                probe.Start();
            }
            catch (SocketException fault) when (fault.SocketErrorCode == SocketError.AddressAlreadyInUse)
            {
                Assert.Fail($"Port {port} is in use on this machine, and the README's first command needs it. Stop the program that listens there, then run this test again.");
            }
            catch (SocketException)
            {
                // This machine has no such address (IPv6).
            }
        }
    }

    // The row of the table: the address, and the command for it.
    [GeneratedRegex(@"^\|[^|]*(?<address>http://localhost:[0-9]+)[^|]*\| `(?<command>dotnet run [^`]+)`", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex FirstCommand();
}
