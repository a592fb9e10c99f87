using NetflixSecurityGuide.Search;

namespace NetflixSecurityGuide.Tests.Search;

public sealed class SearchIndexTests(FixtureIndex fixture) : IClassFixture<FixtureIndex>
{
    [Theory]
    [InlineData("phisihng", "phishing")]
    [InlineData("pasword", "password")]
    [InlineData("verificaton", "verification")]
    public void A_typing_error_is_mended_and_said(string typed, string word)
    {
        var results = fixture.Find(typed + " email");

        Assert.Contains(word, Assert.Single(results.Mended).Words);
        Assert.NotEmpty(results.Pages);
    }

    [Theory]
    [InlineData("passwörd")]
    [InlineData("PÁSSWORD")]
    [InlineData("deleting")]
    [InlineData("passwo")]
    public void Accents_endings_and_halves_of_words_are_no_errors(string typed)
    {
        var results = fixture.Find(typed);

        Assert.Empty(results.Mended);
        Assert.NotEmpty(results.Pages);
    }

    [Fact]
    public void A_title_comes_before_a_heading_and_a_heading_before_a_text()
    {
        using var index = SearchIndex.Build(fixture.Index.Guide with
        {
            Articles = [Page("text", "Something", "Else", "A zebra runs."), Page("heading", "Something", "Zebra", "It runs."), Page("title", "Zebra", "Else", "It runs.")],
            Codes = [],
        });

        Assert.Equal(["/guide/title", "/guide/heading", "/guide/text"], index.Find(SearchQuery.Parse("zebras"), 10, 4)!.Pages.Select(hit => hit.Page.Address));
    }

    [Fact]
    public void The_section_that_answers_is_the_first_of_its_page()
    {
        var hit = fixture.Find("change password").Pages[0];

        Assert.Equal("/guide/password", hit.Page.Address);
        Assert.Equal("/guide/password#change-it", hit.Sections[0].Address);
        Assert.True(hit.Sections[0].Heading.HasMatch);
        Assert.True(hit.Sections[0].Snippet.HasMatch);
    }

    [Fact]
    public void A_page_is_shown_by_the_first_sentence_of_its_answer()
    {
        var hit = Assert.Single(fixture.Find("switch first lock").Pages, hit => hit.Page.Address == "/guide/password");

        Assert.StartsWith("Give Netflix a password that no other site knows", hit.Snippet.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_retired_index_finds_nothing_and_says_so()
    {
        var index = SearchIndex.Build(fixture.Index.Guide);
        index.Dispose();

        Assert.Null(index.Find(SearchQuery.Parse("password"), 10, 4));
    }

    [Fact]
    public async Task Searches_under_way_end_well_when_the_index_is_retired()
    {
        var index = SearchIndex.Build(fixture.Index.Guide);
        var query = SearchQuery.Parse("sign out all devices");
        using var started = new CountdownEvent(4);

        var searches = Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            Assert.NotNull(index.Find(query, 10, 4));
            started.Signal();
            while (index.Find(query, 10, 4) is { } results) Assert.NotEmpty(results.Pages);
        })).ToList();
        started.Wait(TestContext.Current.CancellationToken);
        index.Dispose();

        await Task.WhenAll(searches);
    }

    private Guide.Article Page(string slug, string title, string heading, string text) => fixture.Index.Guide.Articles[0] with
    {
        File = $"guide/{slug}.md",
        Slug = slug,
        Title = title,
        Summary = "",
        Answer = Rendering.InlineText.Empty,
        Body = Rendering.RenderedBody.Empty with { Sections = [new(new Rendering.Heading(2, "one", heading, 1, ""), [], text)] },
    };
}
