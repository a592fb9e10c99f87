using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using CsCheck;
using Microsoft.Extensions.DependencyInjection;
using NetflixSecurityGuide.Search;
using NetflixSecurityGuide.Tests.Fuzz;

namespace NetflixSecurityGuide.Tests.Host;

public sealed class SearchPageTests(SharedSite site)
{
    private static readonly string[] Hostile =
    [
        "\"", "*", "NEAR(", "NEAR/2", "AND", "OR", "NOT", "-", "^", "+", ":", "(", ")", "{title}:", "title:", "unit", "';--", "\\", "%", "_", "\0", "\r\n", "\u202e",
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"><svg/onload=alert(1)>", "&lt;b&gt;", "\u0002", "\u0003", "密码", "كلمة", "пароль", "😀", "\ud800",
        "password", "netflix", "sign out", "qxg1", "é", "ﬁ", "İ", "ß", "x'y",
    ];

    [Fact]
    public async Task Results_are_grouped_by_page_marked_and_counted()
    {
        var page = await FindAsync("change password");

        Assert.Equal("5 places on 3 pages for “change password”.", page.QuerySelector("main [role=status]")!.TextContent);
        var first = page.QuerySelector(".results > li")!;
        Assert.Equal("/guide/password", first.QuerySelector("h2 a")!.GetAttribute("href"));
        Assert.Equal("/guide/password#change-it", first.QuerySelector("li h3 a")!.GetAttribute("href"));
        Assert.Contains("password", first.QuerySelectorAll("mark").Select(mark => mark.TextContent));
        Assert.Equal("change password", Box(page).Value);
    }

    [Fact]
    public async Task What_was_found_is_counted_in_words()
    {
        var page = await FindAsync("email");

        Assert.Matches("^\\d+ places on \\d+ pages for “email”\\.$", page.QuerySelector("main [role=status]")!.TextContent);
    }

    [Fact]
    public async Task An_empty_search_suggests_what_to_look_for()
    {
        var page = await FindAsync(" ");

        var links = page.QuerySelectorAll("main a[href^='/search?q=']").Select(link => link.GetAttribute("href")!).ToList();
        Assert.NotEmpty(links);
        Assert.Null(page.QuerySelector(".results > li"));
        foreach (var link in links) Assert.NotNull((await GuideSite.PageAsync(site.NewStranger(), link)).QuerySelector(".results > li"));
    }

    [Fact]
    public async Task Nothing_found_names_the_nearest_pages_and_the_emergency_door()
    {
        var page = await FindAsync("zzzz qqqqq");

        Assert.Equal("Nothing found for “zzzz qqqqq”.", page.QuerySelector("main [role=status]")!.TextContent);
        Assert.NotEmpty(page.QuerySelectorAll("main .links a"));
        Assert.NotNull(page.QuerySelector("main a[href='/recover']"));
    }

    [Fact]
    public async Task A_typing_error_is_said()
    {
        var page = await FindAsync("phisihng");

        Assert.Contains("We looked for “phishing”", page.QuerySelector(".search__note")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".results a[href='/glossary#phishing']"));
    }

    [Fact]
    public async Task A_search_longer_than_ours_says_how_much_was_looked_for()
    {
        var page = await FindAsync(new string('a', 10_000));

        Assert.Contains("first 100 characters", page.QuerySelector(".search__note")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(100, Box(page).Value.Length);
    }

    [Fact]
    public async Task Whatever_is_typed_gets_a_sane_page_and_harms_nothing()
    {
        // A new client each time: the limit for one client is not what is tried here.
        await using var flooded = new FloodedSite();
        using var reader = flooded.CreateClient();
        await Gen.OneOf(Gen.Int[0, Hostile.Length - 1].Select(at => Hostile[at]), Gen.String[0, 40]).Array[0, 6].Select(parts => string.Join(' ', parts)).SampleAsync(
            async typed =>
            {
                using var answer = await reader.GetAsync(Address("/search", typed), TestContext.Current.CancellationToken);
                var page = await GuideSite.PageAsync(answer);
                using var suggestions = await reader.GetAsync(Address("/search/suggest", typed), TestContext.Current.CancellationToken);
                return answer.StatusCode == HttpStatusCode.OK && suggestions.StatusCode == HttpStatusCode.OK
                    && Box(page).Value == SearchQuery.Parse(Uri.UnescapeDataString(Uri.EscapeDataString(typed))).Text
                    && page.QuerySelectorAll("main script, main img, main svg, main [onerror], main [onload]").Length == 0;
            },
            iter: 150, threads: 2);
    }

    [Theory]
    [InlineData("/search?q=a&q=b")]
    [InlineData("/search?q")]
    [InlineData("/search?Q=password")]
    [InlineData("/search?q=%ff%fe%00")]
    [InlineData("/search?q=%")]
    [InlineData("/search/suggest")]
    public async Task An_odd_query_string_is_answered(string address)
    {
        using var answer = await site.NewStranger().AskAsync(address);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_search_is_nobody_elses()
    {
        using var answer = await site.NewStranger().GetAsync(Address("/search", "hacked"), TestContext.Current.CancellationToken);
        var page = await GuideSite.PageAsync(answer);

        Assert.Equal("no-store, private", answer.Headers.CacheControl?.ToString());
        Assert.Contains("Cookie", answer.Headers.Vary);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.EndsWith("/search", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Suggestions_name_a_place_and_its_address()
    {
        using var answer = await site.NewStranger().GetAsync(Address("/search/suggest", "sign out one dev"), TestContext.Current.CancellationToken);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Contains(json.RootElement.EnumerateArray(), line => line.GetProperty("address").GetString() == "/guide/devices#sign-out-one");
        Assert.InRange(json.RootElement.GetArrayLength(), 1, 6);
        Assert.Equal("no-store, private", answer.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task Every_place_that_can_be_found_is_there()
    {
        using var index = SearchIndex.Build(site.Services.GetRequiredService<Guide.LiveGuide>().Current);
        foreach (var ofPage in index.Entries.GroupBy(entry => entry.Address.Split('#')[0]))
        {
            var page = await GuideSite.PageAsync(site.NewStranger(), ofPage.Key);
            Assert.NotNull(page.QuerySelector("h1"));
            Assert.DoesNotContain(ofPage, entry => entry.Address.Split('#') is [_, var anchor] && page.GetElementById(anchor) is null);
        }
    }

    private static IHtmlInputElement Box(IHtmlDocument page) => (IHtmlInputElement)page.QuerySelector("main input[name=q]")!;

    private static Uri Address(string path, string typed) => new($"{path}?q={Uri.EscapeDataString(typed)}", UriKind.Relative);

    private Task<IHtmlDocument> FindAsync(string typed) => GuideSite.PageAsync(site.NewStranger(), Address("/search", typed).ToString());
}
