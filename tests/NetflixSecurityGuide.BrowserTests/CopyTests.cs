using Microsoft.Playwright;

namespace NetflixSecurityGuide.BrowserTests;

public sealed class CopyTests(Browser browser, RunningSite site)
{
    private const string Words = "/recover/words";

    [Fact]
    public async Task The_words_to_the_bank_are_copied_with_one_button_and_a_spoken_answer()
    {
        await using var window = await browser.OpenAsync(new() { Permissions = ["clipboard-read", "clipboard-write"] });
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of(Words));

        await page.GetByRole(AriaRole.Button, new() { Name = "Copy the words to your bank" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Copied." })).ToHaveCountAsync(1);
        var copied = await page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.Equal(await page.GetByLabel("The words to your bank").TextContentAsync(), copied);
    }

    [Fact]
    public async Task Where_copying_is_refused_the_text_is_selected_and_the_reader_told()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.NewPageAsync();
        await page.AddInitScriptAsync("navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))");
        await page.GotoAsync(site.Of(Words));

        await page.GetByRole(AriaRole.Button, new() { Name = "Copy the words to your bank" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Not copied" })).ToHaveCountAsync(1);
        var field = page.GetByLabel("The words to your bank");
        Assert.Equal(await field.TextContentAsync(), await page.EvaluateAsync<string>("getSelection().toString()"));
    }

    [Fact]
    public async Task Without_script_the_words_are_there_and_no_button_that_does_nothing()
    {
        await using var window = await browser.OpenAsync(new() { JavaScriptEnabled = false });
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of(Words));

        await Assertions.Expect(page.GetByLabel("The words to your bank")).ToContainTextAsync("Reference: [reference number]");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Copy" })).ToHaveCountAsync(0);
    }
}
