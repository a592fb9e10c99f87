using Microsoft.Extensions.DependencyInjection;
using NetflixSecurityGuide.Guide;

namespace NetflixSecurityGuide.Tests.Host.Languages;

/// <summary>What readers see of a translation whose English text has changed since.</summary>
public sealed class BehindTests : IDisposable
{
    private readonly TranslatedSite _translated = new();

    public void Dispose() => _translated.Dispose();

    [Fact]
    public async Task The_page_names_the_part_that_changed_and_leads_to_the_English_text()
    {
        Assert.Null(await NoticeAsync("/xx/guide/devices"));
        _translated.Content.Edit("guide/devices.md", "\n- [ ] ", "\nA new sentence.\n\n- [ ] ");
        await SaveAsync();
        var notice = await NoticeAsync("/xx/guide/devices");

        Assert.Equal("/guide/devices", notice?.QuerySelector("a")?.GetAttribute("href"));
        Assert.Null(await NoticeAsync("/guide/devices"));
    }

    [Fact]
    public async Task Facts_that_are_behind_are_shown_in_English()
    {
        _translated.Content.WriteIn(TranslatedSite.Language, "facts.yml", File.ReadAllText(_translated.Content.PathOf("facts.yml")).Replace("claim: ", "claim: Xx ", StringComparison.Ordinal));
        await SaveAsync();
        Assert.Contains("Xx ", await MainAsync("/xx/facts"), StringComparison.Ordinal);

        _translated.Content.Edit("facts.yml", "claim: ", "claim: Now ");
        await SaveAsync();
        var facts = await MainAsync("/xx/facts");
        Assert.DoesNotContain("Xx ", facts, StringComparison.Ordinal);
        Assert.Contains("Now ", facts, StringComparison.Ordinal);
    }

    private Task SaveAsync() => _translated.Site.Services.GetRequiredService<LiveGuide>().RefreshAsync(TestContext.Current.CancellationToken);

    private async Task<string> MainAsync(string address) => (await GuideSite.PageAsync(_translated.Site.NewStranger(), address)).QuerySelector("main")!.TextContent;

    private async Task<AngleSharp.Dom.IElement?> NoticeAsync(string address) => (await GuideSite.PageAsync(_translated.Site.NewStranger(), address)).QuerySelector("main > .due");
}
