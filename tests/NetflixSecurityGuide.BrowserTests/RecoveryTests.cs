using Microsoft.Playwright;

namespace NetflixSecurityGuide.BrowserTests;

public sealed class RecoveryTests(Browser browser, RunningSite site)
{
    private const string Plan = "/recover?signin=no&inbox=yes&payer=direct&someone=no";

    private static readonly string[] AnswersToPlan =
        ["No, my password no longer works", "Yes, and only I can read it", "I pay Netflix, with a card or in another way", "No, I don't think so"];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task From_home_to_the_plan_in_five_taps_on_a_phone(bool hasScript)
    {
        await using var window = await browser.OpenAsync(new() { JavaScriptEnabled = hasScript, HasTouch = true, ViewportSize = new() { Width = 360, Height = 740 } });
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of("/"));

        await page.GetByRole(AriaRole.Link, new() { Name = "Someone is in my account" }).TapAsync();
        foreach (var answer in AnswersToPlan) await page.GetByRole(AriaRole.Button, new() { Name = answer }).TapAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Your plan" })).ToBeVisibleAsync();
        await Assertions.Expect(page).ToHaveURLAsync(site.Of(Plan));
    }

    [Fact]
    public async Task The_finder_works_with_the_keyboard_alone()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of("/recover"));

        foreach (var answer in AnswersToPlan)
        {
            // Tab before the page is there would lead nowhere.
            await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = answer })).ToBeVisibleAsync();
            await TabToAsync(page, answer);
            await page.Keyboard.PressAsync("Enter");
        }

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Your plan" })).ToBeVisibleAsync();
        await TabToAsync(page, "Take pictures of the evidence");
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page.GetByRole(AriaRole.Checkbox, new() { Name = "Take pictures of the evidence" })).ToBeCheckedAsync();
    }

    [Fact]
    public async Task Back_returns_to_the_question_before()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of("/recover"));
        foreach (var answer in AnswersToPlan) await page.GetByRole(AriaRole.Button, new() { Name = answer }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Your plan" })).ToBeVisibleAsync();

        await page.GoBackAsync();

        await Assertions.Expect(page).ToHaveURLAsync(site.Of("/recover?signin=no&inbox=yes&payer=direct"));
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Could it be someone you know?" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task An_answer_changed_from_the_plan_leads_back_to_a_plan()
    {
        await using var window = await browser.OpenAsync(new() { JavaScriptEnabled = false });
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of(Plan));

        await page.GetByRole(AriaRole.Link, new() { Name = "Change the answer to: Do you still control the mailbox of the account?" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "No, I can't get in" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Checkbox, new() { Name = "Give your mailbox a new password" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Ticks_are_shared_with_the_articles_both_ways_and_with_no_other_browser()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.NewPageAsync();
        const string plan = "/recover?signin=no&inbox=no&payer=direct&someone=no";
        await page.GotoAsync(site.Of(plan));
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Give your mailbox a new password" }).CheckAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Saved." })).ToHaveCountAsync(1);
        await page.GotoAsync(site.Of("/guide/inbox"));
        await Assertions.Expect(page.GetByRole(AriaRole.Checkbox, new() { Name = "Give your inbox a password of its own" })).ToBeCheckedAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Look through the devices that are signed in" }).CheckAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Saved." })).ToHaveCountAsync(1);
        await page.GotoAsync(site.Of(plan));
        await Assertions.Expect(page.GetByRole(AriaRole.Checkbox, new() { Name = "Look through the devices that are signed in now" })).ToBeCheckedAsync();

        await using var other = await browser.OpenAsync();
        var theirs = await other.NewPageAsync();
        await theirs.GotoAsync(await page.GetByLabel("The address of this plan").InputValueAsync());

        Assert.Equal(await StepsOf(page), await StepsOf(theirs));
        await Assertions.Expect(theirs.Locator("input:checked")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Without_script_one_Save_keeps_the_ticks_of_every_group_and_leads_back_to_the_last()
    {
        await using var window = await browser.OpenAsync(new() { JavaScriptEnabled = false });
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of(Plan));
        var groups = page.Locator(".plan > section");
        var boxes = new[] { groups.First.GetByRole(AriaRole.Checkbox).First, groups.Last.GetByRole(AriaRole.Checkbox).First };

        foreach (var box in boxes) await box.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save my ticks" }).ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(site.Of(Plan) + $"#item-{await boxes[1].GetAttributeAsync("value")}");
        foreach (var box in boxes) await Assertions.Expect(box).ToBeCheckedAsync();

        await boxes[0].UncheckAsync();
        await page.EvaluateAsync(SitePages.OpenDetails);
        await groups.Last.GetByRole(AriaRole.Button, new() { Name = "Set aside" }).First.ClickAsync();

        await page.EvaluateAsync(SitePages.OpenDetails);
        await Assertions.Expect(groups.Last.GetByRole(AriaRole.Button, new() { Name = "Take it back" })).ToBeVisibleAsync();
        await Assertions.Expect(boxes[0]).Not.ToBeCheckedAsync();
    }

    [Theory]
    [InlineData("/recover")]
    [InlineData("/recover?signin=no")]
    [InlineData(Plan)]
    [InlineData("/recover/words")]
    public async Task The_way_out_stays_in_reach_on_a_phone(string address)
    {
        await using var window = await browser.OpenAsync(new() { ViewportSize = new() { Width = 360, Height = 740 } });
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of(address));

        await page.Mouse.WheelAsync(0, 2000);

        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Leave this page (opens Wikipedia)" })).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    [Theory]
    [InlineData(true, "/recover?signin=no")]
    [InlineData(false, Plan)]
    public async Task Leaving_replaces_the_page_where_there_is_script_and_tells_nobody(bool hasScript, string pageBefore)
    {
        await using var window = await browser.OpenAsync(new() { JavaScriptEnabled = hasScript });
        string? referer = null;
        await window.RouteAsync("https://www.wikipedia.org/", route =>
        {
            referer = route.Request.Headers.GetValueOrDefault("referer");
            return route.FulfillAsync(new() { ContentType = "text/html", Body = "<title>Neutral</title>" });
        });
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Of("/recover?signin=no"));
        await page.GotoAsync(site.Of(Plan));

        await page.GetByRole(AriaRole.Link, new() { Name = "Leave this page (opens Wikipedia)" }).ClickAsync();
        await Assertions.Expect(page).ToHaveTitleAsync("Neutral");
        Assert.Null(referer);
        await page.GoBackAsync();

        await Assertions.Expect(page).ToHaveURLAsync(site.Of(pageBefore));
    }

    private static async Task TabToAsync(IPage page, string name)
    {
        for (var presses = 0; presses < 60; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            if ((await page.Locator(":focus").AriaSnapshotAsync()).Contains(name, StringComparison.Ordinal)) return;
        }

        Assert.Fail($"Tab does not reach '{name}'");
    }

    private static async Task<IReadOnlyList<string>> StepsOf(IPage page) => await page.Locator(".plan .item__title").AllTextContentsAsync();
}
