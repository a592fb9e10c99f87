using System.Net;
using Microsoft.Playwright;
using NetflixSecurityGuide.BrowserTests.Axe;

namespace NetflixSecurityGuide.BrowserTests;

public sealed class SearchTests(Browser browser, RunningSite site)
{
    [Fact]
    public async Task Searching_works_without_script()
    {
        await using var window = await browser.OpenAsync(new() { JavaScriptEnabled = false });
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of("/search"));

        await page.GetByRole(AriaRole.Searchbox, new() { Name = "What are you looking for?" }).FillAsync("sign out one device");
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();

        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Sign out one device", Exact = true }).First.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(site.Of("/guide/devices#sign-out-one"));
    }

    [Fact]
    public async Task A_suggestion_is_chosen_with_the_keyboard_alone()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of("/search"));
        var box = page.GetByRole(AriaRole.Combobox, new() { Name = "What are you looking for?" });
        var list = page.GetByRole(AriaRole.Listbox, new() { Name = "Suggestions" });
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "false");

        await box.PressSequentiallyAsync("sign out one dev");
        // A slow typist sees suggestions for "sign out" on the way.
        var first = list.GetByRole(AriaRole.Option).First;
        await Assertions.Expect(first).ToContainTextAsync("Sign out one device");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "true");
        Assert.Equal("", await box.GetAttributeAsync("aria-activedescendant"));

        await box.PressAsync("ArrowDown");
        await Assertions.Expect(first).ToHaveAttributeAsync("aria-selected", "true");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-activedescendant", await first.GetAttributeAsync("id") ?? "");
        await Assertions.Expect(box).ToBeFocusedAsync();
        await box.PressAsync("ArrowUp");
        await Assertions.Expect(first).ToHaveAttributeAsync("aria-selected", "false");

        await box.PressAsync("Escape");
        await Assertions.Expect(list).ToBeHiddenAsync();
        await Assertions.Expect(box).ToHaveValueAsync("sign out one dev");

        await box.PressAsync("ArrowDown");
        await Assertions.Expect(first).ToHaveAttributeAsync("aria-selected", "true");
        await box.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(site.Of("/guide/devices#sign-out-one"));
    }

    [Theory]
    [InlineData("Enter")]
    [InlineData("Escape")]
    [InlineData("ArrowDown")]
    public async Task A_key_that_composes_a_word_chooses_and_closes_nothing(string key)
    {
        await using var window = await browser.OpenAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of("/search"));
        var box = page.GetByRole(AriaRole.Combobox, new() { Name = "What are you looking for?" });
        await box.PressSequentiallyAsync("sign out");
        var first = page.GetByRole(AriaRole.Option).First;
        await Assertions.Expect(first).ToBeVisibleAsync();
        await box.PressAsync("ArrowDown");

        await box.DispatchEventAsync("keydown", new { key, isComposing = true });

        await Assertions.Expect(first).ToHaveAttributeAsync("aria-selected", "true");
        await Assertions.Expect(first).ToBeVisibleAsync();
        await Assertions.Expect(page).ToHaveURLAsync(site.Of("/search"));
    }

    [Fact]
    public async Task Enter_without_a_chosen_suggestion_searches()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of("/search"));
        var box = page.GetByRole(AriaRole.Combobox, new() { Name = "What are you looking for?" });

        await box.PressSequentiallyAsync("password");
        await Assertions.Expect(page.GetByRole(AriaRole.Listbox)).ToBeVisibleAsync();
        await box.PressAsync("Enter");

        await Assertions.Expect(page).ToHaveURLAsync(site.Of("/search?q=password"));
        await Assertions.Expect(page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Status)).ToContainTextAsync("password");
    }

    [Fact]
    public async Task A_query_of_ten_thousand_letters_gets_a_page()
    {
        using var reader = site.CreateClient();
        using var answer = await reader.GetAsync(new Uri("/search?q=" + new string('a', 10_000), UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("/search")]
    [InlineData("/search?q=sign+out+all+devices")]
    [InlineData("/search?q=zzzz")]
    public async Task The_search_page_has_no_barrier_that_axe_can_find(string address)
    {
        await using var window = await browser.OpenAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of(address));
        if (address == "/search")
        {
            await page.GetByRole(AriaRole.Combobox).PressSequentiallyAsync("devices");
            await Assertions.Expect(page.GetByRole(AriaRole.Listbox)).ToBeVisibleAsync();
        }

        Findings.None([.. await AxeRun.FindAsync(page, 1280, ColorScheme.Light, AxeRules.All), .. await AxeRun.FindAsync(page, 1280, ColorScheme.Dark, AxeRules.Colours)]);
    }
}
