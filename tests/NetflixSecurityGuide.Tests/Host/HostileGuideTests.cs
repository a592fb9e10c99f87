using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using CsCheck;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.Extensions.DependencyInjection;
using NetflixSecurityGuide.Guide;

namespace NetflixSecurityGuide.Tests.Host;

/// <summary>Whatever <c>check</c> lets through, every file for machines can be read by the strictest reader, and says the same words.</summary>
public sealed partial class HostileGuideTests
{
    private const int Guides = 40;

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task Every_file_for_machines_survives_every_text_that_is_accepted()
    {
        using var content = TemporaryContent.Empty();
        HostileGuide.Plain.WriteTo(content);
        // In Development a saved file is in the next answer.
        await using var site = GuideSite.WithContent(content.Folder.Root, "Development");
        using var client = site.NewStranger();
        var live = site.Services.GetRequiredService<LiveGuide>();

        await HostileGuide.Any.SampleAsync(
            async guide =>
            {
                guide.WriteTo(content);
                await live.RefreshAsync(TestContext.Current.CancellationToken);
                Assert.Empty(live.Problems);
                await ReadAsync(client, guide);
            },
            iter: Guides,
            threads: 1);
    }

    private static async Task ReadAsync(HttpClient client, HostileGuide guide)
    {
        var (title, summary, claim) = (HostileGuide.Shown(guide.Title), HostileGuide.Shown(guide.Summary), HostileGuide.Shown(guide.Claim));

        var feed = XDocument.Parse(await TextAsync(client, "/feed.xml"));
        Assert.Empty(SharedFiles.Faults(feed, "atom.xsd", Atom.NamespaceName));
        Assert.All(feed.Descendants(Atom + "entry"), entry => Assert.Equal((title, summary), (entry.Element(Atom + "title")!.Value, entry.Element(Atom + "summary")!.Value)));

        var sitemap = XDocument.Parse(await TextAsync(client, "/sitemap.xml"));
        Assert.Empty(SharedFiles.Faults(sitemap, "sitemap.xsd", sitemap.Root!.Name.NamespaceName));

        using var facts = JsonDocument.Parse(await TextAsync(client, "/facts.json"));
        Assert.Equal(claim, facts.RootElement.GetProperty("facts")[0].GetProperty("claim").GetString());

        AssertIsCalendar(await TextAsync(client, "/checklist/reminder.ics"));
        AssertListsPages(await TextAsync(client, "/llms.txt"), title);
        foreach (var line in (await TextAsync(client, "/robots.txt")).TrimEnd('\n').Split('\n')) Assert.Matches("^$|^(User-agent|Allow|Sitemap): [!-~]+$", line);
        using var app = JsonDocument.Parse(await TextAsync(client, "/site.webmanifest"));
        using var suggestions = JsonDocument.Parse(await TextAsync(client, "/search/suggest?q=title"));

        foreach (var address in (string[])["/", "/guide/one", "/codes/one"])
        {
            var page = await GuideSite.PageAsync(client, address);
            foreach (var script in page.QuerySelectorAll("script[type='application/ld+json'], script[type=speculationrules]"))
            {
                using var data = JsonDocument.Parse(script.TextContent);
                if (address != "/" && data.RootElement.TryGetProperty("@graph", out var graph)) Assert.Equal(title, graph[0].GetProperty("headline").GetString());
            }
        }
    }

    /// <summary>RFC 5545, 3.1: lines of at most 75 octets, ended by CRLF; once unfolded, each is a name, parameters and a value.</summary>
    private static void AssertIsCalendar(string file)
    {
        Assert.All(file.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        var lines = file.Replace("\r\n ", "", StringComparison.Ordinal).Replace("\r\n\t", "", StringComparison.Ordinal).TrimEnd().Split("\r\n");
        Assert.All(lines, line => Assert.Matches(CalendarLine(), line));
        Assert.Single(lines, line => line == "BEGIN:VEVENT");
        Assert.Single(Ical.Net.Calendar.Load(file)!.Events);
    }

    /// <summary>llmstxt.org: Markdown, with lists of one link each.</summary>
    private static void AssertListsPages(string text, string title)
    {
        var links = Markdown.Parse(text).Descendants<ListItemBlock>().Select(item => Assert.Single(item.Descendants<LinkInline>())).ToList();

        Assert.All(links, link => Assert.StartsWith(SharedFiles.Root, link.Url, StringComparison.Ordinal));
        Assert.Equal(2, links.Count(link => string.Concat(link.Descendants<LiteralInline>().Select(part => part.Content.ToString())) == title));
    }

    /// <summary>The file's text; what is not UTF-8 or not XML's is a fault of any of them.</summary>
    private static async Task<string> TextAsync(HttpClient client, string address)
    {
        using var answer = await client.AskAsync(address);
        Assert.True(answer.IsSuccessStatusCode, $"{address} answers {(int)answer.StatusCode}");
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        return XmlConvert.VerifyXmlChars(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes));
    }

    [GeneratedRegex("^[A-Z-]+(;[A-Z-]+=[^;:]+)*:[^\\u0000-\\u0008\\u000A-\\u001F\\u007F]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CalendarLine();
}
