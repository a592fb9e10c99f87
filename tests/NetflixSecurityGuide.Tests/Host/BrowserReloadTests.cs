using System.Net;

namespace NetflixSecurityGuide.Tests.Host;

/// <summary>In Development an open page notices a save by itself.</summary>
public sealed class BrowserReloadTests
{
    private const string Module = "script[src='/development/reload.js']";
    private static readonly Uri State = new("/development/guide", UriKind.Relative);
    private static readonly Uri Script = new("/development/reload.js", UriKind.Relative);

    [Fact]
    public async Task What_the_page_asks_for_changes_with_a_good_and_with_a_broken_save()
    {
        using var content = TemporaryContent.Fixture();
        await using var site = GuideSite.WithContent(content.Folder.Root, "Development");
        var editor = site.NewStranger();
        var answers = new List<string> { await TextAsync(editor), await TextAsync(editor) };
        content.Edit("guide/devices.md", "minutes: ", "minutes: 1");
        answers.Add(await TextAsync(editor));
        content.Edit("guide/devices.md", "minutes: 1", "minutes: x");
        answers.Add(await TextAsync(editor));

        Assert.Equal(answers[0], answers[1]);
        Assert.Equal(3, answers.Distinct(StringComparer.Ordinal).Count());
        Assert.NotNull((await GuideSite.PageAsync(editor, "/")).QuerySelector(Module));
        using var script = await editor.GetAsync(Script, TestContext.Current.CancellationToken);
        Assert.Equal("text/javascript", script.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Readers_get_nothing_of_it()
    {
        await using var site = new GuideSite();
        var reader = site.NewStranger();

        Assert.Null((await GuideSite.PageAsync(reader, "/")).QuerySelector(Module));
        foreach (var address in new[] { State, Script })
        {
            using var answer = await reader.GetAsync(address, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    private static async Task<string> TextAsync(HttpClient client) => await client.GetStringAsync(State, TestContext.Current.CancellationToken);
}
