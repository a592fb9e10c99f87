using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace NetflixSecurityGuide.BrowserTests;

/// <summary>What a first visit asks for and says behind the page.</summary>
public sealed class FirstVisitTests(Browser browser, ShippedSite site)
{
    [Theory, MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task Four_files_at_most_all_answered_by_this_site_and_a_silent_console(string address)
    {
        var heard = new ConcurrentQueue<string>();
        var requests = 0;
        await using var window = await browser.OpenAsync();
        var page = await window.NewPageAsync();
        page.Console += (_, message) => heard.Enqueue($"console {message.Type}: {message.Text}");
        page.PageError += (_, fault) => heard.Enqueue($"fault: {fault}");
        page.Request += (_, request) =>
        {
            if (!IsIcon(request.Url)) Note(Interlocked.Increment(ref requests) > 4, $"request {requests}: {request.Url}");
            Note(!request.Url.StartsWith(site.Of("/"), StringComparison.Ordinal), $"other host: {request.Url}");
        };
        page.RequestFailed += (_, request) => heard.Enqueue($"failed: {request.Url}");
        page.Response += (_, answer) => Note(answer.Status >= 400, $"{answer.Status}: {answer.Url}");

        await page.GotoAsync(site.Of(address), new() { WaitUntil = WaitUntilState.NetworkIdle });

        // The page that is an answer to an error is reported by the browser itself, once as an answer and once in the console.
        var expected = SitePages.IsError(address) ? 2 : 0;
        Assert.True(heard.Count == expected, string.Join('\n', heard));

        // The browser asks for it by itself, when the page is there.
        static bool IsIcon(string url) => url.Contains("/icon.", StringComparison.Ordinal);

        void Note(bool wrong, string what)
        {
            if (wrong) heard.Enqueue(what);
        }
    }
}
