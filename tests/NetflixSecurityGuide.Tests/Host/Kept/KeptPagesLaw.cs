using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using NetflixSecurityGuide.Caching;
using NetflixSecurityGuide.Checklist;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Guide.Items;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Tests.Host.Kept;

/// <summary>
/// The law of kept pages: on every kept address, readers with the same name (<see cref="VisibleState"/>) see the same
/// bytes, so readers whose pages differ have different names. Pages are made by the pipeline for each reader; nothing
/// here comes from memory but what is compared with it.
/// </summary>
public sealed class KeptPagesLaw(GuideSite site) : IClassFixture<GuideSite>
{
    private static readonly DateOnly Today = new(2026, 11, 25);

    private readonly GuideSnapshot _guide = site.Services.GetRequiredService<LiveGuide>().Current;
    private readonly PageRenderer _renderer = site.Services.GetRequiredService<PageRenderer>();

    [Fact]
    public async Task Readers_with_the_same_name_see_the_same_bytes()
    {
        foreach (var page in site.Kept())
        {
            var cookies = Cookies(new Random(7), page);
            var pages = new Dictionary<string, (string Cookie, byte[] Body)>(StringComparer.Ordinal);
            foreach (var cookie in cookies)
            {
                var rendered = await _renderer.RenderAsync(page.Path, reader: ContextWith(cookie));
                Assert.Equal(StatusCodes.Status200OK, rendered.Status);
                var name = NameOf(page, ContextWith(cookie).Request);
                if (pages.TryAdd(name, (cookie, rendered.Body))) continue;
                Assert.True(
                    pages[name].Body.SequenceEqual(rendered.Body),
                    $"{page.Path} differs for the cookies '{pages[name].Cookie}' and '{cookie}', but has one name for both: say in its row of src/NetflixSecurityGuide/Site/SitePages.cs that it shows more of the reader");
            }
        }
    }

    [Fact]
    public async Task What_comes_from_memory_is_what_the_pipeline_makes_for_that_reader()
    {
        foreach (var page in site.Kept())
        {
            var cookies = Cookies(new Random(8), page).Where((_, at) => at % 5 == 0).ToList();
            // Twice, so that each reader also meets what was kept for another.
            foreach (var cookie in cookies.Concat(cookies))
            {
                using var answer = await site.AskAsync(page.Path, cookie: cookie, coding: "br");
                var fresh = await _renderer.RenderAsync(page.Path, reader: ContextWith(cookie));
                var sent = await answer.PlainAsync();
                Assert.True(fresh.Body.SequenceEqual(sent), $"{page.Path} is not the page of the reader with the cookie '{cookie}'");
            }
        }
    }

    private string NameOf(KnownPage page, HttpRequest request) => VisibleState.On(page, request, ReaderChecklist.Of(request, _guide, Today));

    private static DefaultHttpContext ContextWith(string cookie)
    {
        var context = new DefaultHttpContext();
        context.Request.Headers.Cookie = cookie;
        return context;
    }

    /// <summary>Readers who differ from each other in everything that a cookie can say, and many who differ in one thing only.</summary>
    private List<string> Cookies(Random random, KnownPage page)
    {
        var items = _guide.Items.Values.OrderBy(item => item.Id, StringComparer.Ordinal).ToArray();
        var cookies = new List<string> { "theme=dark", "theme=light", "theme=other", "ticks=1", "ticks=1~no-such-item.t20261124", "other=1" };
        // One item each, in every state: what one page shows of it, another may not.
        foreach (var item in items.Where((item, at) => at % 6 == 0 || page.Items.Contains(item))) cookies.Add($"ticks=1~{Mark(item, random)}");
        // A tick taken away leaves no trace on an item. On an emergency step it still brings its group into the list.
        cookies.AddRange(_guide.ItemGroups.GroupBy(group => group.IsEmergency).Select(groups => $"ticks=1~{groups.First().Items[0].Id}.x20261124"));
        for (var reader = 0; reader < 10; reader++)
        {
            var text = new StringBuilder(random.Next(4) == 0 ? "theme=dark; ticks=1" : "ticks=1");
            foreach (var item in items.Where(_ => random.Next(4) == 0)) text.Append('~').Append(Mark(item, random));
            if (random.Next(3) == 0) text.Append("~not-an-item.t20261101");
            cookies.Add(text.ToString());
            cookies.Add(string.Create(CultureInfo.InvariantCulture, $"{text}; visits=202611{random.Next(10, 25)}.202610{random.Next(10, 31)}"));
            cookies.Add($"{text}; visits=20261125");
        }

        return cookies;
    }

    private static string Mark(ChecklistItem item, Random random)
    {
        var day = Today.AddDays(-random.Next(120)).ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        return item.Id + random.Next(4) switch { 0 => $".n{day}", 1 => $".x{day}", 2 => $".t{day}.r{random.Next(1, 3)}", _ => $".t{day}" };
    }
}
