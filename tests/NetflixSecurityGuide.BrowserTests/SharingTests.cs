using System.Text.Json;
using Microsoft.Playwright;
using NetflixSecurityGuide.BrowserTests.Axe;

namespace NetflixSecurityGuide.BrowserTests;

public sealed class SharingTests(Browser browser, RunningSite site)
{
    private const string Article = "/guide/devices";
    private static readonly string[] Clipboard = ["clipboard-read", "clipboard-write"];

    [Fact]
    public async Task Without_script_the_link_can_be_selected_with_the_keyboard()
    {
        await using var window = await browser.OpenAsync(new() { JavaScriptEnabled = false });
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of(Article));

        await page.GetByText("Share this page").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");

        var field = page.GetByLabel("Link to this page");
        await Assertions.Expect(field).ToBeFocusedAsync();
        await Assertions.Expect(field).ToHaveValueAsync(site.Of(Article));
        await Assertions.Expect(field).Not.ToBeEditableAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Send by email" })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Copy the link" })).ToHaveCountAsync(0);
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Share with an app" })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task With_script_the_keyboard_copies_the_link_and_is_told_so()
    {
        await using var window = await browser.OpenAsync(new() { Permissions = Clipboard });
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of(Article + "?utm_source=chat"));

        await page.GetByText("Share this page").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Button, new() { Name = "Copy the link" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.GetByRole(AriaRole.Status).GetByText("Copied.")).ToBeVisibleAsync();
        Assert.Equal(site.Of(Article), await ClipboardAsync(page));
    }

    [Fact]
    public async Task Following_the_link_of_a_heading_copies_its_address()
    {
        const string anchor = "#sign-out-one";
        await using var window = await browser.OpenAsync(new() { Permissions = Clipboard });
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of(Article + "?utm_source=chat"));

        await page.GetByRole(AriaRole.Main).Locator(".prose").GetByRole(AriaRole.Link, new() { Name = "Sign out one device", Exact = true }).First.PressAsync("Enter");

        await Assertions.Expect(page.GetByRole(AriaRole.Status).GetByText("Link copied.")).ToHaveCountAsync(1);
        Assert.Equal(site.Of(Article) + anchor, await ClipboardAsync(page));
        await Assertions.Expect(page).ToHaveURLAsync(site.Of(Article + "?utm_source=chat") + anchor);
    }

    [Fact]
    public async Task The_share_link_of_an_item_copies_the_items_own_address_and_stays()
    {
        await using var window = await browser.OpenAsync(new() { Permissions = Clipboard });
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of(Article));
        await page.EvaluateAsync(SitePages.OpenDetails);

        await page.GetByRole(AriaRole.Link, new() { Name = "Share: Look through the devices that are signed in" }).PressAsync("Enter");

        await Assertions.Expect(page.GetByRole(AriaRole.Status).GetByText("Link copied.")).ToHaveCountAsync(1);
        Assert.Equal(site.Of("/checklist/item/review-devices"), await ClipboardAsync(page));
        await Assertions.Expect(page).ToHaveURLAsync(site.Of(Article));
    }

    [Fact]
    public async Task The_devices_share_sheet_is_offered_where_there_is_one()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.NewPageAsync();
        await page.AddInitScriptAsync("navigator.share = what => { window.shared = what; return Promise.resolve(); };");
        await page.GotoAsync(site.Of(Article));

        await page.GetByText("Share this page").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Share with an app" }).ClickAsync();

        Assert.Equal(site.Of(Article), await page.EvaluateAsync<string>("window.shared.url"));
    }

    [Theory]
    [InlineData(Article)]
    [InlineData("/codes/sign-in-code")]
    public async Task The_open_panel_is_accessible(string address)
    {
        await using var window = await browser.OpenAsync(new() { ViewportSize = new() { Width = 320, Height = 800 } });
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of(address));
        await page.GetByText("Share this page").ClickAsync();

        Findings.None([.. await AxeRun.FindAsync(page, 320, ColorScheme.Light, AxeRules.All), .. await AxeRun.FindAsync(page, 320, ColorScheme.Dark, AxeRules.Colours)]);
        Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    }

    [Fact]
    public async Task The_browser_takes_the_manifest_without_a_complaint()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of("/"));
        var tools = await window.NewCDPSessionAsync(page);

        var manifest = (await tools.SendAsync("Page.getAppManifest"))!.Value;
        var installability = (await tools.SendAsync("Page.getInstallabilityErrors"))!.Value;

        Assert.EndsWith("/site.webmanifest", manifest.GetProperty("url").GetString(), StringComparison.Ordinal);
        Assert.Empty(manifest.GetProperty("errors").EnumerateArray());
        // Every window of a test is incognito, where nothing can be installed.
        Assert.DoesNotContain(
            installability.GetProperty("installabilityErrors").EnumerateArray().Select(error => error.GetProperty("errorId").GetString()),
            error => error != "in-incognito");
        foreach (var icon in JsonDocument.Parse(manifest.GetProperty("data").GetString()!).RootElement.GetProperty("icons").EnumerateArray())
        {
            var sizes = icon.GetProperty("sizes").GetString()!;
            var width = await page.EvaluateAsync<int>(
                "source => new Promise((yes, no) => { const image = new Image(); image.onload = () => yes(image.naturalWidth); image.onerror = no; image.src = source; })",
                icon.GetProperty("src").GetString());
            if (sizes != "any") Assert.Equal(sizes, $"{width}x{width}");
        }
    }

    private static Task<string> ClipboardAsync(IPage page) => page.EvaluateAsync<string>("navigator.clipboard.readText()");
}
