using System.Globalization;
using System.Text.RegularExpressions;
using NetflixSecurityGuide.Checklist;
using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Guide.Renaming;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Rendering.Figures;
using NetflixSecurityGuide.Rendering.Includes;
using NetflixSecurityGuide.Rendering.Terms;
using NetflixSecurityGuide.Rendering;
using NetflixSecurityGuide.Site;
using NetflixSecurityGuide.Words;

namespace NetflixSecurityGuide.Tests.Fuzz;

/// <summary>
/// Hostile input through every door. The tests run a few thousand inputs; <c>GUIDE_FUZZ</c> says how many for each
/// door (tests/README.md, "Measure it"). Times are printed; only an input that takes a second every time is a failure.
/// </summary>
public sealed partial class FuzzTests(ITestOutputHelper output)
{
    private static readonly int Inputs = int.Parse(Environment.GetEnvironmentVariable("GUIDE_FUZZ") ?? "1500", CultureInfo.InvariantCulture);

    private static readonly string[] Paths =
        ["/", "/guide/inbox", "/guide/print", "/guide/none", "/checklist", "/checklist/state", "/checklist/carry", "/checklist/ticks.json", "/codes", "/codes/tv-code", "/facts", "/recover", "/recover/words", "/privacy", "/search", "/search/suggest", "/none"];

    private static readonly string[] Forms = ["/checklist", "/checklist/restore", "/checklist/carry", "/checklist/load", "/checklist/erase", "/theme"];

    private static readonly string[] Keys =
        ["see", "show", "level", "group", "q", "ticks", "owner", "signin", "inbox", "changed", "payer", "charges", "someone", "items", "were", "ticked", "return", "theme", "aside", "back"];

    [Fact]
    public async Task Hostile_queries_and_cookies_get_a_page_and_are_not_reflected()
    {
        await using var site = new FloodedSite();
        using var client = site.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });
        var hostile = new HostileText(seed: 1);

        await ForEachInputAsync(client, () =>
        {
            var query = string.Join('&', Enumerable.Range(0, hostile.Next(4)).Select(_ => $"{hostile.Pick(Keys)}={Uri.EscapeDataString(Valid(hostile.Text()))}"));
            // The client in memory sends no null in a path; PathTrickTests do.
            var name = Uri.EscapeDataString(Valid(hostile.Text()).Replace("\0", "", StringComparison.Ordinal));
            var path = hostile.Next(8) == 0 ? Cut(hostile.Pick((string[])["/guide/", "/codes/", "/"]) + name) : hostile.Pick(Paths);
            var (cookie, coding) = ($"{hostile.Pick((string[])["ticks", "theme", "other"])}={hostile.HeaderText()}", hostile.HeaderText());
            return () =>
            {
                var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"{path}?{Cut(query)}", UriKind.Relative));
                request.Headers.TryAddWithoutValidation("Cookie", cookie);
                request.Headers.TryAddWithoutValidation("Accept-Encoding", coding);
                return request;
            };
        });
    }

    [Fact]
    public async Task Hostile_forms_get_an_answer_and_write_only_plain_cookies()
    {
        await using var site = new FloodedSite();
        using var client = site.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });
        var hostile = new HostileText(seed: 2);

        await ForEachInputAsync(client, () =>
        {
            var (path, cookie) = (hostile.Pick(Forms), $"ticks={hostile.HeaderText()}");
            var fields = Enumerable.Range(0, hostile.Next(6)).Select(_ => KeyValuePair.Create(hostile.Pick(Keys), Valid(hostile.Text()))).ToList();
            return () =>
            {
                var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = new FormUrlEncodedContent(fields) };
                request.Headers.Add("Sec-Fetch-Site", "same-origin");
                request.Headers.TryAddWithoutValidation("Cookie", cookie);
                return request;
            };
        });
    }

    [Fact]
    public void Hostile_cookie_texts_are_read_and_written_back_the_same()
    {
        var hostile = new HostileText(seed: 3);
        var times = new InputTimes();
        for (var i = 0; i < Inputs; i++)
        {
            var input = "1~" + hostile.Text().Replace(' ', '~');
            var text = "";
            times.Measure(() => text = ChecklistState.Parse(input).ToCookie(), input);
            Assert.Matches(Unreserved(), text);
            Assert.Equal(text, ChecklistState.Parse(text).ToCookie());
        }

        output.WriteLine($"{Inputs} cookies, {times}");
        times.NothingHung();
    }

    [Fact]
    public void Hostile_articles_become_problems_or_harmless_pages()
    {
        var hostile = new HostileText(seed: 4);
        var today = new DateOnly(2026, 11, 25);
        var times = new InputTimes();
        for (var i = 0; i < Inputs; i++)
        {
            var head = hostile.Next(4) == 0 ? hostile.Markdown() : "title: A fine title\nsummary: A summary that is long enough to be shown in a chat as a preview.\nanswer: An answer.\norder: 1\nchecked: 2026-11-23\nupdated: 2026-11-24\n";
            var text = $"---\n{head}\n---\n{hostile.Markdown()}";
            var (file, page) = (ContentFile.FromText("pages/hostile.md", ""), (Guide.SitePage?)null);
            times.Measure(
                () =>
                {
                    file = ContentFile.FromText("pages/hostile.md", text);
                    page = new PageReader(new MarkdownRenderer(GlossaryTerms.None, Pictures.None, TextBlocks.None) { Words = GuideWords.English }, Renames.None, today).ReadPage(file);
                },
                text);

            if (page is null || file.Problems.All.Length > 0) continue;
            var html = page.Answer.Html + string.Concat(page.Body.Headings.Select(heading => heading.Html)) + string.Concat(page.Body.Blocks.OfType<Prose>().Select(prose => prose.Html));
            Assert.DoesNotMatch(Harmful(), html);
        }

        output.WriteLine($"{Inputs} articles, {times}");
        times.NothingHung();
    }

    private async Task ForEachInputAsync(HttpClient client, Func<Func<HttpRequestMessage>> next)
    {
        var times = new InputTimes();
        for (var i = 0; i < Inputs; i++)
        {
            var input = next();
            await times.MeasureAsync(
                async () =>
                {
                    using var request = input();
                    using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
                    Check(answer, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
                },
                () => input().RequestUri!.ToString());
        }

        output.WriteLine($"{Inputs} requests, {times}");
        times.NothingHung();
    }

    private static void Check(HttpResponseMessage answer, string body)
    {
        Assert.True((int)answer.StatusCode < 500, $"{answer.RequestMessage?.RequestUri} answered {(int)answer.StatusCode}");
        Assert.DoesNotContain(HostileText.Mark, body, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<script>", body, StringComparison.OrdinalIgnoreCase);
        if (answer.Headers.Location is { } location) Assert.Equal(location.OriginalString, LocalAddress.OrElse(location.OriginalString, "another site"));
        if (!answer.Headers.TryGetValues("Set-Cookie", out var cookies)) return;
        foreach (var cookie in cookies)
        {
            var value = cookie[(cookie.IndexOf('=', StringComparison.Ordinal) + 1)..cookie.IndexOf(';', StringComparison.Ordinal)];
            Assert.Matches(Unreserved(), value);
            Assert.True(cookie.Length <= 4096, $"the cookie has {cookie.Length} bytes");
        }
    }

    private static string Cut(string address) => address[..Math.Min(address.Length, 3000)];

    /// <summary>Half a surrogate pair cannot be percent-encoded.</summary>
    private static string Valid(string text) => string.Concat(text.Where(letter => !char.IsSurrogate(letter)));

    [GeneratedRegex(@"\A[A-Za-z0-9._~-]*\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Unreserved();

    [GeneratedRegex(@"<script|<[a-z0-9]+[^>]*\son[a-z]+\s*=|(href|src)=""(?!https:|mailto:|/|#|"")|\sstyle=", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Harmful();
}
