using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using NetflixSecurityGuide.Checklist;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Rendering;

namespace NetflixSecurityGuide.Tests.Fuzz;

/// <summary>
/// Hostile input through every door. The tests run a few thousand inputs; <c>GUIDE_FUZZ</c> says how many for each
/// door (README.md, "Measure it"). The slowest answers are printed, not judged.
/// </summary>
public sealed partial class FuzzTests(ITestOutputHelper output)
{
    private static readonly int Inputs = int.Parse(Environment.GetEnvironmentVariable("GUIDE_FUZZ") ?? "1500", CultureInfo.InvariantCulture);

    private static readonly string[] Paths =
        ["/", "/guide/inbox", "/guide/print", "/guide/none", "/checklist", "/checklist/state", "/codes", "/codes/tv-code", "/facts", "/recover", "/recover/words", "/privacy", "/search", "/none"];

    private static readonly string[] Forms = ["/checklist", "/checklist/restore", "/checklist/erase", "/theme"];

    private static readonly string[] Keys =
        ["see", "show", "level", "group", "q", "ticks", "signin", "inbox", "changed", "payer", "charges", "someone", "items", "were", "ticked", "return", "theme", "aside", "back"];

    [Fact]
    public async Task Hostile_queries_and_cookies_get_a_page_and_are_not_reflected()
    {
        await using var site = new FloodedSite();
        using var client = site.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });
        var hostile = new HostileText(seed: 1);

        await ForEachInputAsync(async () =>
        {
            var query = string.Join('&', Enumerable.Range(0, hostile.Next(4)).Select(_ => $"{hostile.Pick(Keys)}={Uri.EscapeDataString(Valid(hostile.Text()))}"));
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"{hostile.Pick(Paths)}?{query[..Math.Min(query.Length, 3000)]}", UriKind.Relative));
            request.Headers.TryAddWithoutValidation("Cookie", $"{hostile.Pick((string[])["ticks", "theme", "other"])}={hostile.HeaderText()}");
            request.Headers.TryAddWithoutValidation("Accept-Encoding", hostile.HeaderText());
            return await client.SendAsync(request, TestContext.Current.CancellationToken);
        });
    }

    [Fact]
    public async Task Hostile_forms_get_an_answer_and_write_only_plain_cookies()
    {
        await using var site = new FloodedSite();
        using var client = site.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });
        var hostile = new HostileText(seed: 2);

        await ForEachInputAsync(async () =>
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(hostile.Pick(Forms), UriKind.Relative));
            request.Headers.Add("Sec-Fetch-Site", "same-origin");
            request.Headers.TryAddWithoutValidation("Cookie", $"ticks={hostile.HeaderText()}");
            request.Content = new FormUrlEncodedContent(Enumerable.Range(0, hostile.Next(6)).Select(_ => KeyValuePair.Create(hostile.Pick(Keys), Valid(hostile.Text()))));
            return await client.SendAsync(request, TestContext.Current.CancellationToken);
        });
    }

    [Fact]
    public void Hostile_cookie_texts_are_read_and_written_back_the_same()
    {
        var hostile = new HostileText(seed: 3);
        for (var i = 0; i < Inputs; i++)
        {
            var text = ChecklistState.Parse("1~" + hostile.Text().Replace(' ', '~')).ToCookie();
            Assert.Matches(Unreserved(), text);
            Assert.Equal(text, ChecklistState.Parse(text).ToCookie());
        }
    }

    [Fact]
    public void Hostile_articles_become_problems_or_harmless_pages()
    {
        var hostile = new HostileText(seed: 4);
        var today = new DateOnly(2026, 11, 25);
        var slowest = TimeSpan.Zero;
        for (var i = 0; i < Inputs; i++)
        {
            var head = hostile.Next(4) == 0 ? hostile.Markdown() : "title: A fine title\nsummary: A summary that is long enough to be shown in a chat as a preview.\nanswer: An answer.\norder: 1\nchecked: 2026-11-23\nupdated: 2026-11-24\n";
            var file = ContentFile.FromText("pages/hostile.md", $"---\n{head}\n---\n{hostile.Markdown()}");
            var watch = Stopwatch.StartNew();
            var page = new PageReader(new MarkdownRenderer(GlossaryTerms.None, Pictures.None), Renames.None, today).ReadPage(file);
            slowest = watch.Elapsed > slowest ? watch.Elapsed : slowest;

            if (page is null || file.Problems.All.Length > 0) continue;
            var html = page.Answer.Html + string.Concat(page.Blocks.OfType<Prose>().Select(prose => prose.Html));
            Assert.DoesNotMatch(Harmful(), html);
        }

        output.WriteLine($"{Inputs} articles, the slowest {slowest.TotalMilliseconds:F1} ms");
    }

    private async Task ForEachInputAsync(Func<Task<HttpResponseMessage>> send)
    {
        var slowest = TimeSpan.Zero;
        for (var i = 0; i < Inputs; i++)
        {
            var watch = Stopwatch.StartNew();
            using var answer = await send();
            var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            if (i > 100 && watch.Elapsed > slowest) slowest = watch.Elapsed;

            Assert.True((int)answer.StatusCode < 500, $"{answer.RequestMessage?.RequestUri} answered {(int)answer.StatusCode}");
            Assert.DoesNotContain(HostileText.Mark, body, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<script>", body, StringComparison.OrdinalIgnoreCase);
            if (!answer.Headers.TryGetValues("Set-Cookie", out var cookies)) continue;
            foreach (var cookie in cookies)
            {
                var value = cookie[(cookie.IndexOf('=', StringComparison.Ordinal) + 1)..cookie.IndexOf(';', StringComparison.Ordinal)];
                Assert.Matches(Unreserved(), value);
                Assert.True(cookie.Length <= 4096, $"the cookie has {cookie.Length} bytes");
            }
        }

        output.WriteLine($"{Inputs} requests, the slowest {slowest.TotalMilliseconds:F1} ms");
    }

    /// <summary>Half a surrogate pair cannot be percent-encoded.</summary>
    private static string Valid(string text) => string.Concat(text.Where(letter => !char.IsSurrogate(letter)));

    [GeneratedRegex(@"\A[A-Za-z0-9._~-]*\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Unreserved();

    [GeneratedRegex(@"<script|<[a-z0-9]+[^>]*\son[a-z]+\s*=|(href|src)=""(?!https:|mailto:|/|#|"")|\sstyle=", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Harmful();
}
