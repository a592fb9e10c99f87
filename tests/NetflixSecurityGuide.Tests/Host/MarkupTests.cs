using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace NetflixSecurityGuide.Tests.Host;

/// <summary>A cheap guard between runs of the Nu checker: what a parser has to repair, ids used twice, and names that lead nowhere.</summary>
public sealed class MarkupTests(SharedSite site)
{
    private static readonly string[] Others =
    [
        "/checklist/carry", "/checklist/load", "/checklist?show=done", "/codes?see=digits", "/facts?verdict=offered", "/checklist/item/keep-evidence", "/search", "/search?q=pasword", "/guide/pasword",
        "/recover?signin=yes", "/recover?signin=unknown&inbox=unknown&payer=restarted&someone=yes",
    ];

    [Fact]
    public async Task No_page_needs_repair()
    {
        var reader = site.NewStranger();
        var faults = new List<string>();
        foreach (var address in site.Pages().Concat(Others))
        {
            // An error page is a page too.
            using var answer = await reader.AskAsync(address);
            var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            faults.AddRange((await FaultsAsync(html)).Select(fault => $"{address}: {fault}"));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Theory]
    [InlineData("<p>a<div>b</p></div>")]
    [InlineData("<p id=\"a\">a</p><p id=\"a\">b</p>")]
    [InlineData("<label for=\"a\">a</label>")]
    [InlineData("<ul><li><b>a</li></ul>")]
    public async Task A_faulty_page_is_noticed(string body) =>
        Assert.NotEmpty(await FaultsAsync($"<!doctype html><html lang=\"en\"><head><title>a</title></head><body>{body}</body></html>"));

    private static async Task<List<string>> FaultsAsync(string html)
    {
        var faults = new List<string>();
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        parser.Error += (_, fault) => faults.Add(((HtmlErrorEvent)fault).Message + $" (line {((HtmlErrorEvent)fault).Position.Line})");
        var page = await parser.ParseDocumentAsync(html, TestContext.Current.CancellationToken);
        faults.AddRange(page.All.Where(element => element.Id is { Length: > 0 }).GroupBy(element => element.Id, StringComparer.Ordinal)
            .Where(same => same.Count() > 1).Select(same => $"the id '{same.Key}' is there {same.Count()} times"));
        faults.AddRange(References(page).Where(id => page.GetElementById(id) is null).Select(id => $"nothing has the id '{id}'"));
        return faults;
    }

    private static IEnumerable<string> References(IHtmlDocument page)
    {
        string[] attributes = ["for", "aria-labelledby", "aria-describedby", "aria-controls", "popovertarget"];
        return attributes.SelectMany(name => page.QuerySelectorAll($"[{name}]").SelectMany(element => element.GetAttribute(name)!.Split(' ')));
    }
}
