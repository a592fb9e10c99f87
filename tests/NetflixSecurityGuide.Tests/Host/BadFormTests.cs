using System.Net.Http.Headers;
using System.Net;
using System.Text;

namespace NetflixSecurityGuide.Tests.Host;

/// <summary>Forms that none of our pages sends. They go over a real connection, where the limits of the server count.</summary>
public sealed class BadFormTests : IClassFixture<BadFormTests.Listening>
{
    private readonly Listening _site;

    public BadFormTests(Listening site) => _site = site;

    [Theory]
    [InlineData("application/x-www-form-urlencoded", 20_000, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData("multipart/form-data; boundary=x", 20_000, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData("application/json", 10, HttpStatusCode.BadRequest)]
    [InlineData("text/plain", 10, HttpStatusCode.BadRequest)]
    [InlineData("multipart/form-data", 10, HttpStatusCode.BadRequest)]
    [InlineData("multipart/form-data; boundary=x", 100, HttpStatusCode.BadRequest)]
    [InlineData("multipart/form-data; boundary=\"\"", 100, HttpStatusCode.BadRequest)]
    public async Task A_body_that_is_no_form_of_ours_gets_a_page_and_changes_nothing(string mediaType, int length, HttpStatusCode status) =>
        await IsRefusedAsync(status, mediaType, new string('a', length));

    [Fact]
    public Task Too_many_fields_get_a_page_and_change_nothing() =>
        IsRefusedAsync(HttpStatusCode.BadRequest, "application/x-www-form-urlencoded", string.Concat(Enumerable.Repeat("ticked=a&", 500)));

    [Fact]
    public Task A_field_name_without_end_gets_a_page_and_changes_nothing() =>
        IsRefusedAsync(HttpStatusCode.BadRequest, "application/x-www-form-urlencoded", new string('n', 500) + "=1");

    [Fact]
    public async Task A_form_with_every_item_of_the_guide_is_let_through()
    {
        var page = await GuideSite.PageAsync(_site.Client, "/checklist");
        string[] ids = [.. page.QuerySelectorAll("input[name=ticked]").Select(box => box.GetAttribute("value")!)];
        using var answer = await GuideSite.PostAsync(_site.Client, "/checklist", [
            ("items", string.Join(' ', ids)), ("were", string.Join(' ', ids)), ("return", "/checklist"), .. ids.Select(id => ("ticked", id))]);

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }

    private async Task IsRefusedAsync(HttpStatusCode status, string mediaType, string body)
    {
        foreach (var address in new[] { "/checklist", "/checklist/restore", "/theme" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative));
            request.Headers.Add("Sec-Fetch-Site", "same-origin");
            request.Content = new ByteArrayContent(Encoding.ASCII.GetBytes(body));
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(mediaType);
            using var answer = await _site.Client.SendAsync(request, TestContext.Current.CancellationToken);
            var page = await GuideSite.PageAsync(answer);

            Assert.Equal(status, answer.StatusCode);
            Assert.Contains("Nothing was changed", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
            Assert.False(answer.Headers.Contains("Set-Cookie"));
        }
    }

    /// <summary>The site on a real port.</summary>
    public sealed class Listening : IDisposable
    {
        private readonly GuideSite _site = new();

        public Listening()
        {
            _site.UseKestrel(0);
            _site.StartServer();
            Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = _site.ClientOptions.BaseAddress };
        }

        public HttpClient Client { get; }

        public void Dispose()
        {
            Client.Dispose();
            _site.Dispose();
        }
    }
}
