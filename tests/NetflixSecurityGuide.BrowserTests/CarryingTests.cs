using System.Net;
using Microsoft.Playwright;
using NetflixSecurityGuide.Tests;

namespace NetflixSecurityGuide.BrowserTests;

/// <summary>Ticks on their way to another device, without script: two windows act as two devices.</summary>
public sealed class CarryingTests(Browser browser, RunningSite site)
{
    private const string Ticks = "1~inbox-2fa.t20261120~profile-lock.n20261120";

    [Fact]
    public async Task A_link_takes_the_ticks_to_another_device_after_a_look()
    {
        await using var from = await OpenAsync(Ticks);
        await using var to = await OpenAsync("1~unique-password.t20261125");
        var source = await from.NewPageAsync();
        await source.GotoAsync(site.Of("/checklist"));
        await source.GetByRole(AriaRole.Link, new() { Name = "Carry my ticks to another device" }).ClickAsync();
        await Assertions.Expect(source.GetByRole(AriaRole.Img, new() { Name = "QR code of the link below" })).ToBeVisibleAsync();
        var link = await source.GetByRole(AriaRole.Textbox, new() { Name = "The link" }).InputValueAsync();

        var page = await to.NewPageAsync();
        await page.GotoAsync(link);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Merging ticks these: 1" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Cancel" }).ClickAsync();
        await Assertions.Expect(page.Locator("input:checked")).ToHaveCountAsync(1);
        await page.GoBackAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Merge" }).ClickAsync();

        await Assertions.Expect(page.GetByText($"2 of {FixtureGuide.Items - 1} done")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Assertions.Expect(page.GetByText($"1 of {FixtureGuide.Items} done")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_saved_file_brings_the_ticks_to_another_device()
    {
        await using var from = await OpenAsync(Ticks);
        await using var to = await OpenAsync(null);
        var source = await from.NewPageAsync();
        await source.GotoAsync(site.Of("/checklist"));
        var download = await source.RunAndWaitForDownloadAsync(() => source.GetByRole(AriaRole.Link, new() { Name = "Save my ticks as a file" }).ClickAsync());

        var page = await to.NewPageAsync();
        await page.GotoAsync(site.Of("/checklist"));
        await page.GetByRole(AriaRole.Link, new() { Name = "Load my ticks from a file" }).ClickAsync();
        await page.GetByLabel("File of ticks").SetInputFilesAsync(await download.PathAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = "Look at this file" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Replace" }).ClickAsync();

        await Assertions.Expect(page.GetByText($"1 of {FixtureGuide.Items - 1} done")).ToBeVisibleAsync();
        Assert.Equal("netflix-security-ticks.json", download.SuggestedFilename);
    }

    [Fact]
    public async Task A_photo_chosen_by_mistake_meets_a_page_that_says_so()
    {
        await using var window = await OpenAsync(Ticks);
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of("/checklist/load"));

        await page.GetByLabel("File of ticks").SetInputFilesAsync(new FilePayload { Name = "photo.jpg", MimeType = "image/jpeg", Buffer = new byte[3_000_000] });
        await page.GetByRole(AriaRole.Button, new() { Name = "Look at this file" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "This file can’t be used" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_link_far_too_long_meets_a_page_that_says_so()
    {
        using var client = new HttpClient();

        using var answer = await client.GetAsync(new Uri(site.Of("/checklist/carry?check=0&ticks=1~" + new string('a', 12_000))), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("larger than anything", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_prints_with_its_ticks_its_levels_and_room_to_write()
    {
        await using var window = await OpenAsync(Ticks);
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of("/checklist?group=inbox"));
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(page.GetByRole(AriaRole.Checkbox, new() { Name = "Turn on 2FA for your inbox" })).ToBeCheckedAsync();
        await Assertions.Expect(page.Locator(".item:has(#item-inbox-2fa) .item__level")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("main .button:visible, main .item__aside:visible, .filter:visible")).ToHaveCountAsync(0);
        Assert.True(await page.EvaluateAsync<double>("parseFloat(getComputedStyle(document.querySelector('.item'), '::after').height)") > 20);
    }

    private async Task<IBrowserContext> OpenAsync(string? ticks)
    {
        var window = await browser.OpenAsync(new() { JavaScriptEnabled = false });
        if (ticks is not null) await window.AddCookiesAsync([new Microsoft.Playwright.Cookie { Name = "ticks", Value = ticks, Url = site.Of("/") }]);
        return window;
    }
}
