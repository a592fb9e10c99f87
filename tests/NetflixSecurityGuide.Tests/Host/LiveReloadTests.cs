using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Words;

namespace NetflixSecurityGuide.Tests.Host;

/// <summary>An editor saves a file while the site runs.</summary>
public sealed class LiveReloadTests : IDisposable
{
    private const string File = "guide/devices.md";
    private const string Title = "Check which devices are signed in to Netflix";

    private readonly TemporaryContent _content = TemporaryContent.Fixture();

    public void Dispose() => _content.Dispose();

    [Fact]
    public async Task A_good_edit_shows_and_a_broken_one_leaves_the_last_good_guide_up()
    {
        using var site = GuideSite.WithContent(_content.Folder.Root);
        var live = site.Services.GetRequiredService<LiveGuide>();
        Assert.Equal(Title, await TitleAsync(site));

        _content.Edit(File, "title: " + Title, "title: The devices in your account");
        await live.RefreshAsync(TestContext.Current.CancellationToken);
        Assert.Equal("The devices in your account", await TitleAsync(site));

        _content.Edit(File, "title: The devices in your account", "title: [broken]");
        await live.RefreshAsync(TestContext.Current.CancellationToken);
        Assert.Equal("content/en/guide/devices.md:2: 'title' is not plain text (write it on one line)", Assert.Single(live.Problems).ToString());
        Assert.Equal("The devices in your account", await TitleAsync(site));
        Assert.Equal("Healthy", await site.NewStranger().GetStringAsync(new Uri("/health/ready", UriKind.Relative), TestContext.Current.CancellationToken));
        Assert.Empty((await GuideSite.PageAsync(site.NewStranger(), "/guide/devices")).QuerySelectorAll(".problems"));

        _content.Edit(File, "title: [broken]", "title: All the devices");
        await live.RefreshAsync(TestContext.Current.CancellationToken);
        Assert.Empty(live.Problems);
        Assert.Equal("All the devices", await TitleAsync(site));
    }

    [Fact]
    public async Task A_save_of_the_words_shows_around_the_texts_and_in_them()
    {
        using var site = GuideSite.WithContent(_content.Folder.Root);
        Assert.Equal("Our advice", await AlertAsync(site));

        _content.Write(GuideWords.FileName, PseudoWords.File);
        await site.Services.GetRequiredService<LiveGuide>().RefreshAsync(TestContext.Current.CancellationToken);

        Assert.Equal("⟦Öür ádvíçé⟧", await AlertAsync(site));
        Assert.Equal("⟦Çhéçklíst⟧", (await GuideSite.PageAsync(site.NewStranger(), "/guide/devices")).QuerySelector(".masthead__nav a")?.TextContent);
    }

    [Fact]
    public async Task A_file_that_is_still_being_written_waits_until_it_is_whole()
    {
        using var site = GuideSite.WithContent(_content.Folder.Root);
        var live = site.Services.GetRequiredService<LiveGuide>();
        Assert.Equal(Title, await TitleAsync(site));
        using var watch = new ContentWatch(live, _content.Folder, site.Clock, NullLogger<ContentWatch>.Instance);

        _content.Edit(File, "title: " + Title, "title: The devices in your account");
        var look = watch.LookAsync(TestContext.Current.CancellationToken);
        await System.IO.File.AppendAllTextAsync(_content.PathOf(File), "\nThe rest.\n", TestContext.Current.CancellationToken);
        site.Clock.Advance(ContentWatch.Settling);
        await look;
        Assert.Equal(Title, await TitleAsync(site));

        look = watch.LookAsync(TestContext.Current.CancellationToken);
        site.Clock.Advance(ContentWatch.Settling);
        await look;
        Assert.Equal("The devices in your account", await TitleAsync(site));
    }

    [Fact]
    public async Task Without_an_edit_nothing_is_read_anew()
    {
        using var site = GuideSite.WithContent(_content.Folder.Root);
        var live = site.Services.GetRequiredService<LiveGuide>();
        using var watch = new ContentWatch(live, _content.Folder, site.Clock, NullLogger<ContentWatch>.Instance);
        var first = watch.LookAsync(TestContext.Current.CancellationToken);
        site.Clock.Advance(ContentWatch.Settling);
        await first;
        var read = live.Current;

        Assert.True(watch.LookAsync(TestContext.Current.CancellationToken).IsCompletedSuccessfully, "a look at an unchanged folder waits for nothing");
        await live.RefreshAsync(TestContext.Current.CancellationToken);
        Assert.Same(read, live.Current);
    }

    [Fact]
    public async Task In_development_the_very_next_page_shows_the_edit_or_where_it_is_broken()
    {
        using var site = GuideSite.WithContent(_content.Folder.Root, "Development");
        Assert.Equal(Title, await TitleAsync(site));

        _content.Edit(File, "title: " + Title, "title: The devices in your account");
        Assert.Equal("The devices in your account", await TitleAsync(site));

        _content.Edit(File, "order: 2", "order: <b>six</b>");
        var page = await GuideSite.PageAsync(site.NewStranger(), "/guide/devices");
        Assert.Equal("content/en/guide/devices.md:7", page.QuerySelector(".problems code")!.TextContent);
        Assert.Contains("'order' is not a number in its range", page.QuerySelector(".problems li")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("The devices in your account", page.QuerySelector("h1")!.TextContent);

        _content.Edit(File, "order: <b>six</b>", "order: 2");
        Assert.Empty((await GuideSite.PageAsync(site.NewStranger(), "/guide/devices")).QuerySelectorAll(".problems"));
    }

    [Fact]
    public async Task A_folder_that_goes_away_leaves_the_last_good_guide_up()
    {
        using var site = GuideSite.WithContent(_content.Folder.Root);
        Assert.Equal(Title, await TitleAsync(site));
        Directory.Move(_content.Folder.LanguageFolder, _content.Folder.LanguageFolder + "-away");
        await site.Services.GetRequiredService<LiveGuide>().RefreshAsync(TestContext.Current.CancellationToken);

        Assert.Equal(Title, await TitleAsync(site));
    }

    [Fact]
    public async Task A_new_article_is_there_and_in_the_reading_order()
    {
        using var site = GuideSite.WithContent(_content.Folder.Root);
        _content.Write("guide/extra.md", Unit.SmallGuide.Head.Replace("order: 1", "order: 99", StringComparison.Ordinal) + "\n- [ ] Do more {#do-more .extra}\n");
        await site.Services.GetRequiredService<LiveGuide>().RefreshAsync(TestContext.Current.CancellationToken);

        using var answer = await site.NewStranger().AskAsync("/guide/extra");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotNull((await GuideSite.PageAsync(site.NewStranger(), "/guide/inbox")).QuerySelector("a[rel=next][href='/guide/extra']"));
    }

    private static async Task<string?> AlertAsync(GuideSite site) => (await GuideSite.PageAsync(site.NewStranger(), "/guide/devices")).QuerySelector(".alert--advice .alert__title")?.TextContent;

    private static async Task<string> TitleAsync(GuideSite site) =>
        (await GuideSite.PageAsync(site.NewStranger(), "/guide/devices")).QuerySelector("h1")!.TextContent;
}
