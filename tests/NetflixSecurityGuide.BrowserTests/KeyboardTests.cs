using Microsoft.Playwright;

namespace NetflixSecurityGuide.BrowserTests;

/// <summary>Everything by keyboard alone.</summary>
public sealed class KeyboardTests(Browser browser, RunningSite site)
{
    [Fact]
    public async Task The_skip_link_comes_first_and_leads_to_the_text()
    {
        await using var window = await browser.OpenAsync();
        var page = await OpenAsync(window, "/guide/inbox");

        await page.Keyboard.PressAsync("Tab");
        var skip = page.GetByRole(AriaRole.Link, new() { Name = "Skip to the text" });
        await Assertions.Expect(skip).ToBeFocusedAsync();
        await Assertions.Expect(skip).ToBeInViewportAsync(new() { Ratio = 1 });
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link).First).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_term_opens_with_Enter_closes_with_Escape_and_keeps_the_focus()
    {
        await using var window = await browser.OpenAsync();
        var page = await OpenAsync(window, "/guide/password");
        var term = page.Locator(".term__open").First;
        var meaning = page.Locator(".term__popup").First;

        await term.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(meaning).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(meaning).ToBeHiddenAsync();
        await Assertions.Expect(term).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task A_word_is_explained_beside_it(int width)
    {
        await using var window = await browser.OpenAsync(new() { ViewportSize = new() { Width = width, Height = 700 } });
        var page = await OpenAsync(window, "/guide/password");
        var term = page.Locator(".term__open").First;

        await term.ClickAsync();

        var meaning = page.Locator(".term__popup").First;
        await Assertions.Expect(meaning).ToBeVisibleAsync();
        var (word, box) = ((await term.BoundingBoxAsync())!, (await meaning.BoundingBoxAsync())!);
        Assert.InRange(Math.Min(Math.Abs(box.Y - (word.Y + word.Height)), Math.Abs(box.Y + box.Height - word.Y)), 0, 8);
        Assert.InRange(box.X, 0, width - box.Width);
        Assert.True(box.X <= word.X + word.Width && box.X + box.Width >= word.X, "The explanation is not above or below the word.");
    }

    [Fact]
    public async Task Space_ticks_a_box_and_saves_it()
    {
        await using var window = await browser.OpenAsync();
        var page = await OpenAsync(window, "/guide/devices");

        await page.GetByRole(AriaRole.Checkbox).First.FocusAsync();
        await page.Keyboard.PressAsync("Space");

        await Assertions.Expect(page.GetByText("1 of 5 done", new() { Exact = true })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Checkbox).First).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Without_script_Save_is_reached_after_the_last_box()
    {
        await using var window = await browser.OpenAsync(new() { JavaScriptEnabled = false });
        var page = await OpenAsync(window, "/guide/devices");
        var save = page.GetByRole(AriaRole.Button, new() { Name = "Save my ticks" });

        await page.GetByRole(AriaRole.Checkbox).Last.FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("Tab");
        while (await page.Locator(".item__text :focus").CountAsync() > 0) await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(save).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.GetByText("1 of 5 done", new() { Exact = true })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_retry_leaves_the_focus_on_the_box()
    {
        await using var window = await browser.OpenAsync();
        var page = await OpenAsync(window, "/guide/devices");
        await page.RouteAsync("**/checklist", route => route.AbortAsync());
        var (box, retry) = (page.GetByRole(AriaRole.Checkbox).First, page.GetByRole(AriaRole.Button, new() { Name = "Try again" }));
        await box.PressAsync("Space");
        await Assertions.Expect(retry).ToBeVisibleAsync();

        await retry.PressAsync("Enter");

        await Assertions.Expect(box).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Codes_are_filtered()
    {
        await using var window = await browser.OpenAsync();
        var page = await OpenAsync(window, "/codes");

        var digits = page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = "Digits" });

        await digits.PressAsync("Enter");

        await Assertions.Expect(page).ToHaveURLAsync(site.Of("/codes?see=digits#list"));
        await Assertions.Expect(digits).ToHaveAttributeAsync("aria-current", "true");
    }

    [Fact]
    public async Task A_theme_is_chosen_and_kept()
    {
        await using var window = await browser.OpenAsync();
        var page = await OpenAsync(window, "/guide/devices");
        var dark = page.GetByRole(AriaRole.Button, new() { Name = "Dark" });

        await dark.PressAsync("Enter");
        await Assertions.Expect(dark).ToHaveAttributeAsync("aria-pressed", "true");

        await page.GotoAsync(site.Of("/checklist"));
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
    }

    [Fact]
    public async Task Erasing_and_undoing_keep_the_focus_near()
    {
        await using var window = await browser.OpenAsync();
        await SitePages.TickSomeAsync(window, site);
        var page = await OpenAsync(window, "/checklist");
        var summary = page.Locator(".erase summary");

        await summary.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Yes, erase all my ticks" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Undo: bring my ticks back" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("input:checked")).ToHaveCountAsync(4);
        await Assertions.Expect(summary).ToBeFocusedAsync();
    }

    private async Task<IPage> OpenAsync(IBrowserContext window, string address)
    {
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of(address));
        return page;
    }
}
