using System.Net;
using System.Text;

namespace NetflixSecurityGuide.Tests.Host.Ticks;

public sealed class TicksFileTests(SharedSite site)
{
    private const string Ticks = "1~from-tomorrow.t20261101.z9~inbox-2fa.t20261120.r3~profile-lock.n20261120~verify-phone.x20261124";

    [Fact]
    public async Task A_saved_file_loads_in_an_empty_browser_to_the_same_ticks()
    {
        using var saved = await site.GetWithAsync(Ticks, "/checklist/ticks.json");
        var (status, page) = await LoadAsync(await saved.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        var (_, ticks, _) = await site.PostWithAsync("1", "/checklist/carry", [.. page.QuerySelector(".carry-choice")!.Fields(), ("choice", "merge")]);

        Assert.Equal("attachment", saved.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("no-store, private", saved.Headers.CacheControl?.ToString());
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("Ticks from your file", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(Ticks, ticks);
    }

    [Fact]
    public async Task The_file_is_what_the_privacy_page_says()
    {
        using var saved = await site.GetWithAsync("1~inbox-2fa.t20261120.r3~profile-lock.n20261120", "/checklist/ticks.json");

        Assert.Equal(
            """{"format":"netflix-security-guide/ticks","version":1,"saved":"2026-11-25","items":[{"id":"inbox-2fa","ticked":"2026-11-20","revision":3},{"id":"profile-lock","setAside":"2026-11-20"}]}""",
            (await saved.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Replace("\n", "", StringComparison.Ordinal).Replace("  ", "", StringComparison.Ordinal).Replace(": ", ":", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("""{"format":"another/list","version":1,"saved":"2026-11-25","items":[]}""")]
    [InlineData("""{"format":"netflix-security-guide/ticks","version":1,"saved":"2026-11-25"}""")]
    [InlineData("""{"format":"netflix-security-guide/ticks","version":"one","items":[]}""")]
    [InlineData("""{"format":"netflix-security-guide/ticks","version":1,"saved":"2026-11-25","items":[{"id":"inbox-2fa","ticked":"soon"}]}""")]
    [InlineData("""{"format":"netflix-security-guide/ticks","version":1,"saved":"2026-11-25","items":[{"id":"inbox""")]
    public async Task A_file_that_is_not_ours_is_refused_with_words(string content)
    {
        var (status, page) = await LoadAsync(Encoding.UTF8.GetBytes(content));

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("It does not come from this site’s checklist.", page.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("input[type=file]"));
    }

    [Fact]
    public async Task A_file_of_a_later_version_is_refused_with_words()
    {
        var (status, page) = await LoadAsync("""{"format":"netflix-security-guide/ticks","version":2,"saved":"2026-11-25","items":[]}"""u8.ToArray());

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("another version", page.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(20_000)]
    [InlineData(3_000_000)]
    public async Task A_file_that_is_too_large_is_refused_with_words(int bytes)
    {
        var (status, page) = await LoadAsync(new byte[bytes]);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
        Assert.Contains("larger than anything", page.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Marks_in_a_file_that_make_no_sense_are_left_out()
    {
        var (_, page) = await LoadAsync("""{"format":"netflix-security-guide/ticks","version":1,"saved":"2026-11-25","items":[null,{"id":null},{"id":"<b>","ticked":"2026-11-20"},{"id":"a~unique-password","ticked":"2026-11-20"},{"id":"inbox-2fa","ticked":"2026-11-20","revision":-5,"other":["q~x"]}]}"""u8.ToArray());

        Assert.Equal("1~inbox-2fa.t20261120~unique-password.t20261120", page.QuerySelector("input[name=ticks]")!.GetAttribute("value"));
    }

    private async Task<(HttpStatusCode Status, AngleSharp.Html.Dom.IHtmlDocument Page)> LoadAsync(byte[] content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/checklist/load", UriKind.Relative));
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        using var form = new MultipartFormDataContent { { new ByteArrayContent(content), "file", "ticks.json" } };
        request.Content = form;
        var reader = site.NewStranger();
        using var answer = await reader.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        return await reader.FollowAsync(answer);
    }
}
