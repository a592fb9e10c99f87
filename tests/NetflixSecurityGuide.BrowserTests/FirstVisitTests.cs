using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace NetflixSecurityGuide.BrowserTests;

/// <summary>What a first visit asks for and says behind the page.</summary>
public sealed class FirstVisitTests(SharedWindow window, ShippedSite site) : IClassFixture<SharedWindow>
{
    private readonly ConcurrentQueue<string> _heard = new();
    private int _requests;

    [Theory, MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task Four_files_at_most_all_answered_by_this_site_and_a_silent_console(string address)
    {
        var page = window.Page;
        await ForgetFilesAsync(page);
        page.Console += HearConsole;
        page.PageError += HearFault;
        page.Request += HearRequest;
        page.RequestFailed += HearFailure;
        page.Response += HearAnswer;

        await page.GotoAsync(site.Of(address), new() { WaitUntil = WaitUntilState.NetworkIdle });

        page.Console -= HearConsole;
        page.PageError -= HearFault;
        page.Request -= HearRequest;
        page.RequestFailed -= HearFailure;
        page.Response -= HearAnswer;
        // The page that is an answer to an error is reported by the browser itself, once as an answer and once in the console.
        var expected = SitePages.IsError(address) ? 2 : 0;
        Assert.True(_heard.Count == expected, string.Join('\n', _heard));
    }

    /// <summary>Asks for every file again, as a first visit does.</summary>
    private static async Task ForgetFilesAsync(IPage page)
    {
        var devtools = await page.Context.NewCDPSessionAsync(page);
        await devtools.SendAsync("Network.clearBrowserCache");
        await devtools.DetachAsync();
        await page.Context.ClearCookiesAsync();
    }

    private void HearConsole(object? page, IConsoleMessage message) => _heard.Enqueue($"console {message.Type}: {message.Text}");

    private void HearFault(object? page, string fault) => _heard.Enqueue($"fault: {fault}");

    private void HearFailure(object? page, IRequest request) => _heard.Enqueue($"failed: {request.Url}");

    private void HearAnswer(object? page, IResponse answer) => Note(answer.Status >= 400, $"{answer.Status}: {answer.Url}");

    private void HearRequest(object? page, IRequest request)
    {
        // The browser asks for its icon by itself, when the page is there.
        if (!request.Url.Contains("/icon.", StringComparison.Ordinal)) Note(Interlocked.Increment(ref _requests) > 4, $"request {_requests}: {request.Url}");
        Note(!request.Url.StartsWith(site.Of("/"), StringComparison.Ordinal), $"other host: {request.Url}");
    }

    private void Note(bool wrong, string what)
    {
        if (wrong) _heard.Enqueue(what);
    }
}
