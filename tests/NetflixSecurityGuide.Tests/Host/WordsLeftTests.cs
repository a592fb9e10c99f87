using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Words;

namespace NetflixSecurityGuide.Tests.Host;

/// <summary>The site in a made-up language: no word of the interface is left in a view, in C# or in a file for machines.</summary>
public sealed partial class WordsLeftTests : IDisposable
{
    private const string Marks = "1~review-devices.t20260901~unique-password.t20261120~profile-lock.n20261110~know-sign-out-all.t20261001.x20260901~gone.t20261101";

    private static readonly string[] Spoken = ["alt", "title", "aria-label", "placeholder", "data-copy"];

    private readonly TemporaryContent _content = TemporaryContent.Fixture();
    private readonly GuideSite _site;
    private readonly GuideTexts _texts;
    private readonly List<string> _left = [];

    public WordsLeftTests()
    {
        _content.Write(GuideWords.FileName, PseudoWords.File);
        _site = GuideSite.WithContent(_content.Folder.Root);
        _texts = new GuideTexts(_site.Services.GetRequiredService<LiveGuide>().Current);
    }

    public void Dispose()
    {
        _site.Dispose();
        _content.Dispose();
    }

    [Fact]
    public async Task Every_page_takes_its_words_from_the_file()
    {
        foreach (var cookie in (string[])["", $"ticks={Marks}; theme=dark; visits=20261120.20261101"])
        {
            var reader = _site.NewStranger();
            if (cookie.Length > 0) reader.DefaultRequestHeaders.Add("Cookie", cookie);
            foreach (var address in _site.Pages().Concat(MoreAddresses()))
            {
                using var answer = await reader.AskAsync(address);
                if (answer.Headers.Location is null) Read(await GuideSite.PageAsync(answer), address);
            }
        }

        AssertNothingIsLeft();
    }

    [Fact]
    public async Task So_does_every_refusal()
    {
        var reader = _site.NewStranger();
        foreach (var (method, address, origin, length) in (IEnumerable<(string, string, string, int)>)
            [("POST", "/theme", "cross-site", 1), ("POST", "/theme", "same-origin", 20_000), ("DELETE", "/codes", "same-origin", 1), ("POST", "/checklist/carry", "same-origin", 1)])
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), address) { Content = new StringContent(new string('x', length)) };
            request.Headers.Add("Sec-Fetch-Site", origin);
            using var answer = await reader.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.False(answer.IsSuccessStatusCode);
            Read(await GuideSite.PageAsync(answer), $"{method} {address}: {(int)answer.StatusCode}");
        }

        AssertNothingIsLeft();
    }

    [Fact]
    public async Task So_do_the_answers_to_scripts_and_the_files_for_machines()
    {
        var reader = _site.ReaderWithCookie(Marks);
        reader.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        using var report = JsonDocument.Parse(await SharedFiles.TextAsync(reader, "/checklist/state"));
        foreach (var progress in report.RootElement.GetProperty("progress").EnumerateObject()) Look(progress.Value.GetProperty("text").GetString()!, "/checklist/state");
        foreach (var note in report.RootElement.GetProperty("notes").EnumerateObject()) Look(note.Value.GetString()!, "/checklist/state");
        using var app = JsonDocument.Parse(await SharedFiles.TextAsync(reader, "/site.webmanifest"));
        foreach (var name in (string[])["name", "short_name", "description"]) Look(app.RootElement.GetProperty(name).GetString()!, "/site.webmanifest");
        foreach (var shortcut in app.RootElement.GetProperty("shortcuts").EnumerateArray()) Look(shortcut.GetProperty("name").GetString()!, "/site.webmanifest");
        using var copy = JsonDocument.Parse(await SharedFiles.TextAsync(reader, "/offline.json"));
        Look(copy.RootElement.GetProperty("says").GetString()!, "/offline.json");
        Look(new HtmlParser().ParseDocument(copy.RootElement.GetProperty("line").GetString()!).Body!.TextContent, "/offline.json");
        var calendar = (await SharedFiles.TextAsync(reader, "/checklist/reminder.ics")).Replace("\r\n ", "", StringComparison.Ordinal);
        foreach (Match line in CalendarText().Matches(calendar)) Look(line.Groups["text"].Value.Replace("\\n", " ", StringComparison.Ordinal), "/checklist/reminder.ics");
        foreach (Match line in LlmsText().Matches(await SharedFiles.TextAsync(reader, "/llms.txt"))) Look(line.Groups["text"].Value, "/llms.txt");
        foreach (Match title in FeedText().Matches(await SharedFiles.TextAsync(reader, "/feed.xml"))) Look(title.Groups["text"].Value, "/feed.xml");

        AssertNothingIsLeft();
    }

    private static IEnumerable<string> MoreAddresses()
    {
        const string carried = "check=%CHECK&ticks=1~review-devices.t20261124~other.t20261124";
        var link = "/checklist/carry?" + carried.Replace("%CHECK", Checklist.CarriedTicks.CheckOf(carried.Split("ticks=")[1]), StringComparison.Ordinal);
        return
        [
            link, link + "&from=file", link.Replace("/carry", "/kept", StringComparison.Ordinal), "/checklist/carry?check=0&ticks=1", "/checklist/carry?check=0&ticks=9", "/checklist/carry?check=0&ticks=x",
            "/checklist/carried", "/checklist/erase", "/checklist/kept", "/checklist/load?problem=TooLarge", "/checklist/item/review-devices", "/checklist?show=done", "/checklist?show=changed&level=extra&group=password",
            "/search?q=password", "/search?q=pasword", "/search?q=zzzzqq", "/search?q=netflix+devices+code", "/search?q=" + new string('q', 200), "/codes?see=email", "/codes?see=email&see=text&see=screen", "/facts?verdict=offered",
            "/recover?signin=no", "/recover?signin=no&ask=signin", "/recover?signin=yes&inbox=yes", "/recover?signin=no&inbox=no", "/recover/keep?signin=yes&inbox=yes", "/recover/keep?signin=no&inbox=no", "/nothing-here", "/guide/pasword",
        ];
    }

    private void Read(IHtmlDocument page, string address)
    {
        // Before the texts, which it would break up.
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
            foreach (Match name in StructuredName().Matches(script.TextContent)) Look(JsonSerializer.Deserialize<string>(name.Groups["text"].Value)!, address);
        foreach (var element in page.QuerySelectorAll("[data-words]"))
            foreach (var line in element.GetAttribute("data-words")!.Split('\n')) Look(line, address);
        foreach (var meta in page.QuerySelectorAll("meta[name=description], meta[property='og:title'], meta[property='og:description'], meta[property='og:site_name'], meta[property='og:image:alt'], link[title]"))
            Look(meta.GetAttribute("content") ?? meta.GetAttribute("title")!, address);
        foreach (var element in page.All)
            foreach (var name in Spoken.Where(element.HasAttribute)) Look(element.GetAttribute(name)!, address);
        Look(page.Title ?? "", address);
        Walk(page.Body!, address);
    }

    /// <summary>A sentence with a link or emphasis in it is several text nodes: the brackets open in one and close in another.</summary>
    private void Walk(IElement body, string address)
    {
        var depth = 0;
        foreach (var node in body.Descendants<IText>().Where(node => node.ParentElement is not (IHtmlScriptElement or null)))
        {
            var before = new string('⟦', depth);
            depth += node.Data.Count(letter => letter == '⟦') - node.Data.Count(letter => letter == '⟧');
            Assert.True(depth >= 0, $"{address}: a bracket closes that has not been opened, near “{node.Data}”");
            Look(before + node.Data, address, node.ParentElement!.Closest(".result") is not null);
        }
    }

    private void Look(string text, string address, bool isFound = false)
    {
        var left = Number().Replace(PseudoWords.Outside(text), "").Trim();
        if (!left.Any(char.IsLetter) || left.StartsWith("https://", StringComparison.Ordinal) || _texts.Has(left) || (isFound && left.Split('…').All(_texts.CanFind))) return;
        _left.Add($"{address}: “{left}”");
    }

    private void AssertNothingIsLeft() => Assert.True(_left.Count == 0, "These words are not from words.yml:\n" + string.Join('\n', _left.Distinct(StringComparer.Ordinal)));

    /// <summary>Before a step of a plan.</summary>
    [GeneratedRegex(@"^\d+\. ", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(SUMMARY|DESCRIPTION):(?<text>.*?)\r?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex CalendarText();

    [GeneratedRegex(@"^(#+ |> |- \[)?(?<text>[^\[\]\n]+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex LlmsText();

    [GeneratedRegex("<(title|subtitle|name)[^>]*>(?<text>[^<]*)<", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FeedText();

    [GeneratedRegex("\"(name|headline|description)\":(?<text>\"([^\"\\\\]|\\\\.)*\")", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex StructuredName();
}
