using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NetflixSecurityGuide.Tests.Host.Recovery;

public sealed class FinderTests(SharedSite site)
{
    private const string First = "Can you still sign in to Netflix?";
    private const string Second = "Do you still control the mailbox of the account?";

    [Fact]
    public async Task The_first_page_asks_the_first_question_and_says_what_to_do_without_an_answer()
    {
        var page = await PageAsync("/recover");

        Assert.Equal(First, AskedOn(page));
        Assert.StartsWith("Your recovery plan. Question 1 of at most 6: " + First, page.Title, StringComparison.Ordinal);
        Assert.Contains("If you can't answer now", page.QuerySelector("details[open]")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("details a[href='/recover/words']"));
    }

    [Theory]
    [InlineData("signin=yes", "Question 2 of at most 6")]
    [InlineData("signin=no", "Question 2 of at most 4")]
    [InlineData("signin=yes&inbox=yes", "Question 3 of at most 6")]
    [InlineData("signin=yes&inbox=no", "Question 3 of at most 5")]
    [InlineData("signin=yes&inbox=no&payer=gift", "Question 4 of at most 4")]
    public async Task The_title_says_which_question_it_is_of_how_many(string answers, string place)
    {
        var page = await PageAsync("/recover?" + answers);

        Assert.StartsWith($"{place}: {AskedOn(page)}", page.Title, StringComparison.Ordinal);
        Assert.Equal(place, page.QuerySelector(".question__number")?.TextContent);
        Assert.Equal(AskedOn(page), page.QuerySelector("h1")?.TextContent);
    }

    [Theory]
    [InlineData("signin=perhaps")]
    [InlineData("signin=")]
    [InlineData("signin=yes&signin=no")]
    [InlineData("nonsense=yes")]
    [InlineData("inbox=yes")]
    [InlineData("changed=yes&charges=no")]
    [InlineData("ask=payer")]
    [InlineData("signin=%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("signin=%00%0d%0aSet-Cookie:x=1")]
    public async Task A_query_without_an_answer_to_the_first_question_asks_the_first_question(string query)
    {
        using var answer = await site.NewStranger().AskAsync("/recover?" + query);
        var page = await GuideSite.PageAsync(answer);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(First, AskedOn(page));
    }

    [Theory]
    [InlineData("signin=yes&inbox=yes&inbox=no&payer=direct", Second)]
    [InlineData("signin=yes&inbox=nobody", Second)]
    [InlineData("signin=no&inbox=yes&changed=yes", "How is the account paid for?")]
    public async Task The_finder_goes_on_from_the_first_question_without_a_valid_answer(string query, string asked) =>
        Assert.Equal(asked, AskedOn(await PageAsync("/recover?" + query)));

    [Theory]
    [InlineData("signin=<b>zebra</b>&zebra=1")]
    [InlineData("signin=no&inbox=\"><script>zebra</script>&ask=zebra")]
    [InlineData("signin=no&inbox=yes&payer=direct&someone=no&zebra=<zebra>&ask=zebra")]
    public async Task Nothing_that_is_not_an_answer_is_written_into_the_page(string query)
    {
        var html = await site.NewStranger().GetStringAsync(new Uri("/recover?" + query, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.DoesNotContain("zebra", html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Four_kilobytes_of_query_ask_the_next_question_and_are_not_written_into_the_page()
    {
        var page = await PageAsync($"/recover?signin=no&junk={new string('z', 4096)}");

        Assert.Equal(Second, AskedOn(page));
        Assert.DoesNotContain("zzzz", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_does_not_apply_has_no_part_in_the_plan()
    {
        var page = await PageAsync("/recover?signin=no&inbox=yes&changed=yes&payer=direct&charges=yes&someone=no");

        Assert.Equal("https://guide.example/recover?signin=no&inbox=yes&payer=direct&someone=no", page.QuerySelector("#plan-address")?.TextContent);
        Assert.Null(page.QuerySelector("#item-tell-bank"));
    }

    [Fact]
    public async Task A_changed_answer_keeps_the_others_even_where_it_brings_a_new_question()
    {
        var change = await PageAsync("/recover?signin=no&inbox=yes&payer=direct&someone=no&ask=signin");
        Assert.Equal(First, AskedOn(change));
        Assert.Contains("No, my password no longer works (your answer now)", change.QuerySelectorAll("form.question button").Select(button => button.TextContent));

        var next = await PageAsync(Submit(change, "signin", "yes"));
        Assert.Equal("Was an email or phone number on the account changed?", AskedOn(next));
        next = await PageAsync(Submit(next, "changed", "no"));
        Assert.Equal("Do you see charges or a plan that you don't know?", AskedOn(next));

        var plan = await PageAsync(Submit(next, "charges", "no"));
        Assert.Equal(
            "https://guide.example/recover?signin=yes&inbox=yes&changed=no&payer=direct&charges=no&someone=no",
            plan.QuerySelector("#plan-address")?.TextContent);
    }

    [Fact]
    public async Task Colours_can_be_chosen_in_the_middle_of_the_finder_without_losing_an_answer()
    {
        var page = await PageAsync("/recover?signin=no&inbox=yes");

        Assert.Equal("/recover?signin=no&inbox=yes", page.QuerySelector("form.theme input[name=return]")?.GetAttribute("value"));
    }

    [Theory]
    [InlineData("/recover")]
    [InlineData("/recover?signin=no")]
    [InlineData("/recover?signin=no&inbox=yes&payer=direct&someone=no")]
    [InlineData("/recover/words")]
    public async Task Each_page_can_be_left_by_a_link_that_tells_the_other_site_nothing(string address)
    {
        using var answer = await site.NewStranger().AskAsync(address);
        var leave = (await GuideSite.PageAsync(answer)).QuerySelector(".leave a");

        Assert.Equal("https://www.wikipedia.org/", leave?.GetAttribute("href"));
        Assert.Equal("noreferrer", leave?.GetAttribute("rel"));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
    }

    [Theory]
    [InlineData("/recover", false)]
    [InlineData("/recover?signin=no", true)]
    [InlineData("/recover?signin=no&inbox=yes&payer=direct&someone=no", true)]
    public async Task Only_the_first_page_is_for_search_engines(string address, bool isHidden) =>
        Assert.Equal(isHidden, (await PageAsync(address)).QuerySelector("meta[name=robots][content=noindex]") is not null);

    [Fact]
    public async Task A_tick_in_the_plan_is_a_tick_in_the_article_and_goes_back_to_the_plan()
    {
        var reader = site.NewReader();
        const string plan = "/recover?signin=no&inbox=no&payer=direct&someone=no";
        var page = await GuideSite.PageAsync(reader, plan);
        string Value(string name) => page.QuerySelector($"input[name={name}]")!.GetAttribute("value")!;

        using var saved = await GuideSite.PostAsync(
            reader, "/checklist", ("items", Value("items")), ("were", Value("were")), ("return", Value("return")), ("ticked", "inbox-password"));

        Assert.Equal(plan + "#item-inbox-password", saved.Place());
        Assert.NotNull((await GuideSite.PageAsync(reader, "/guide/inbox")).QuerySelector("#tick-inbox-password[checked]"));
        Assert.Null((await GuideSite.PageAsync(site.NewStranger(), plan)).QuerySelector("[checked]"));
    }

    private static string? AskedOn(IHtmlDocument page) => page.QuerySelector(".question__ask")?.TextContent;

    /// <summary>What a browser asks for when the button with this answer is pressed.</summary>
    private static string Submit(IHtmlDocument page, string question, string answer)
    {
        Assert.NotNull(page.QuerySelector($"form.question button[name={question}][value={answer}]"));
        var fields = page.QuerySelectorAll("form.question input[type=hidden]").Select(field => $"{field.GetAttribute("name")}={field.GetAttribute("value")}");
        return "/recover?" + string.Join('&', fields.Append($"{question}={answer}"));
    }

    private async Task<IHtmlDocument> PageAsync(string address) => await GuideSite.PageAsync(site.NewStranger(), address);
}
