using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using NetflixSecurityGuide.Guide;

namespace NetflixSecurityGuide.Tests.Host;

public sealed class PageStructureTests(SharedSite site)
{
    private const string Article = "/guide/devices";

    private static readonly string[] ReferringAttributes = ["aria-labelledby", "aria-describedby", "for", "popovertarget"];

    public static TheoryData<string> Addresses =>
    [
        "/", "/guide/password", Article, "/guide/print", "/checklist", "/codes", "/codes/tv-code", "/facts", "/glossary",
        "/recover", "/recover/words", "/search", "/search?q=password", "/search?q=zzzz", "/about", "/privacy", "/accessibility", "/not/there",
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Every_page_has_one_title_landmarks_and_a_skip_link_that_lands(string address)
    {
        var page = await GuideSite.PageAsync(site.NewStranger(), address);

        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.Single(page.QuerySelectorAll("body > header"));
        Assert.Single(page.QuerySelectorAll("body > footer"));
        var skip = page.Body!.FirstElementChild!;
        Assert.Equal("main", page.QuerySelector(skip.GetAttribute("href")!)!.LocalName);
        Assert.All(page.QuerySelectorAll("nav"), nav => Assert.True(nav.HasAttribute("aria-label") || nav.HasAttribute("aria-labelledby")));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Every_id_is_unique_and_every_reference_to_one_lands(string address)
    {
        var page = await GuideSite.PageAsync(site.NewStranger(), address);
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        var references = ReferringAttributes
            .SelectMany(name => page.QuerySelectorAll($"[{name}]").SelectMany(element => element.GetAttribute(name)!.Split(' ')))
            .Concat(page.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]));

        Assert.Equal(ids.Distinct(), ids);
        Assert.Empty(references.Except(ids));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Headings_leave_out_no_level(string address)
    {
        var page = await GuideSite.PageAsync(site.NewStranger(), address);
        var levels = page.QuerySelectorAll("main h1, main h2, main h3, main h4").Select(heading => heading.LocalName[1] - '0').ToList();

        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.First} is followed by h{pair.Second}"));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Nothing_runs_or_loads_that_the_policy_forbids(string address)
    {
        var page = await GuideSite.PageAsync(site.NewStranger(), address);

        Assert.Empty(page.QuerySelectorAll("style, [style], script:not([src]):not([type='application/ld+json'], [type=speculationrules]), iframe, object, embed"));
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        Assert.Empty(page.QuerySelectorAll("[src^='http'], [src^='//'], link[rel=stylesheet][href^='http']"));
    }

    [Fact]
    public async Task Every_link_of_the_site_to_itself_lands()
    {
        var (pages, broken) = await SiteWalk.WalkAsync(site);

        Assert.Empty(broken);
        Assert.True(pages > 15, "the walk found too few pages");
    }

    [Fact]
    public async Task An_article_answers_first_and_says_when_it_was_checked_and_how_long_it_takes()
    {
        var page = await GuideSite.PageAsync(site.NewStranger(), Article);
        var answer = page.QuerySelector(".answer")!;

        Assert.Contains("to see devices that use your account", answer.TextContent, StringComparison.Ordinal);
        Assert.Equal("2026-11-23", answer.QuerySelector("time")!.GetAttribute("datetime"));
        Assert.Contains("5 minutes", answer.TextContent, StringComparison.Ordinal);
        Assert.Equal(DocumentPositions.Following, answer.CompareDocumentPosition(page.QuerySelector(".prose")!) & DocumentPositions.Following);
        Assert.Equal(2, page.QuerySelectorAll(".sources a[href^='https://']").Length);
        Assert.Equal(["/", "/#articles"], page.QuerySelectorAll("nav[aria-label=Breadcrumb] a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task The_contents_list_names_the_headings_of_the_text_in_order()
    {
        var page = await GuideSite.PageAsync(site.NewStranger(), Article);
        var listed = page.QuerySelectorAll("nav.contents a").Select(link => (link.GetAttribute("href"), link.TextContent)).ToList();
        var headings = page.QuerySelectorAll(".prose > h2[id]").Select(heading => ((string?)("#" + heading.Id), heading.TextContent));

        Assert.Equal(headings, listed);
        Assert.All(page.QuerySelectorAll(".prose > h2[id]"), heading => Assert.Equal("#" + heading.Id, heading.QuerySelector("a")!.GetAttribute("href")));
    }

    [Fact]
    public async Task Articles_are_chained_in_reading_order()
    {
        var listed = (await GuideSite.PageAsync(site.NewStranger(), "/")).QuerySelectorAll("main .card h4 a").Select(link => link.GetAttribute("href")!).ToHashSet(StringComparer.Ordinal);
        var order = site.Services.GetRequiredService<LiveGuide>().Current.Articles.Select(article => article.Address).ToList();
        for (var i = 0; i < order.Count; i++)
        {
            var page = await GuideSite.PageAsync(site.NewStranger(), order[i]);
            Assert.Equal(i == 0 ? null : order[i - 1], page.QuerySelector("a[rel=prev]")?.GetAttribute("href"));
            Assert.Equal(i == order.Count - 1 ? null : order[i + 1], page.QuerySelector("a[rel=next]")?.GetAttribute("href"));
        }

        Assert.Equal(3, order.Count);
        Assert.Equal(order.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_readers_own_progress_is_on_the_first_byte()
    {
        var reader = await site.ReaderWhoTickedAsync("review-devices", "sign-out-unknown");
        var page = await GuideSite.PageAsync(reader, Article);

        Assert.Equal("2 of 5 done", page.QuerySelector("[data-progress=devices] .progress__text")!.TextContent);
        Assert.Equal("2", page.QuerySelector("[data-progress=devices] progress")!.GetAttribute("value"));
        Assert.Equal("2 of 5 done", (await GuideSite.PageAsync(reader, "/")).QuerySelector("[data-progress=devices]")!.TextContent.Trim());
    }
}
