using System.Net;

namespace NetflixSecurityGuide.Tests.Host;

public sealed class StyleguideTests
{
    private static readonly Uri Address = new("/styleguide", UriKind.Relative);

    [Fact]
    public async Task In_development_it_shows_every_kind_of_alert_and_every_state_of_an_item()
    {
        using var site = GuideSite.WithContent(FixtureGuide.Folder, "Development");

        var page = await GuideSite.PageAsync(site.NewStranger(), Address.OriginalString);

        Assert.Equal(["alert--note", "alert--advice", "alert--important", "alert--warning", "alert--caution"], page.QuerySelectorAll(".alert").Select(alert => alert.ClassList[1]));
        Assert.Equal(
            ["", "", "Due again.", "Changed since", "Set aside", "New since"],
            page.QuerySelectorAll(".checklist .item__state").Select(state => string.Join(' ', state.TextContent.Split(' ').Take(2))));
        Assert.Equal("sample-done", Assert.Single(page.QuerySelectorAll(".item [checked]")).GetAttribute("value"));
    }

    [Fact]
    public async Task In_production_it_is_not_found()
    {
        using var site = new GuideSite();

        using var answer = await site.NewStranger().GetAsync(Address, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
