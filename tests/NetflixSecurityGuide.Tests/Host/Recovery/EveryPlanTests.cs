using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NetflixSecurityGuide.Tests.Host.Recovery;

/// <summary>Each test looks at the plan of every combination of answers.</summary>
public sealed class EveryPlanTests(EveryPlan plans) : IClassFixture<EveryPlan>
{
    private static readonly string[] Mailbox = ["inbox-password", "inbox-2fa", "inbox-forwarding", "inbox-recovery"];
    private static readonly string[] Password = ["new-password-now", "reset-password", "find-account-by-card"];
    private static readonly string[] Details = ["restore-contact-details", "remove-profile-emails"];
    private const string SignOut = "sign-out-all";
    private const string Look = "review-devices";

    [Fact]
    public void The_mailbox_comes_before_the_password_wherever_it_is_in_doubt() =>
        ForEach((address, page) =>
        {
            var steps = StepsOf(page);
            var isInDoubt = !address.Contains("inbox=yes", StringComparison.Ordinal);
            Assert.Equal(isInDoubt, steps.Exists(Mailbox.Contains));
            Assert.True(!HasOwnAccount(address) || steps.FindLastIndex(Mailbox.Contains) < steps.FindIndex(Password.Contains), address);
        });

    [Fact]
    public void After_the_password_come_the_emails_and_the_last_sign_out_comes_after_them() =>
        ForEach((address, page) =>
        {
            var steps = StepsOf(page);
            if (!HasOwnAccount(address))
            {
                Assert.DoesNotContain(steps, step => Password.Contains(step) || Details.Contains(step) || step == SignOut);
                return;
            }

            Assert.All([Password.Any(steps.Contains), Array.TrueForAll(Details, steps.Contains)], there => Assert.True(there, address));
            Assert.True(steps.FindLastIndex(Password.Contains) < steps.FindIndex(Details.Contains), address);
            Assert.True(steps.FindLastIndex(Details.Contains) < steps.LastIndexOf(SignOut), address);
        });

    [Fact]
    public void The_accounts_own_email_waits_for_nothing_but_the_mailbox_and_the_password() =>
        ForEach((address, page) =>
        {
            if (!HasOwnAccount(address)) return;
            var now = page.QuerySelectorAll("section[aria-labelledby=now] input[type=checkbox]").Select(box => box.GetAttribute("value")!).ToList();
            Assert.All([.. Details, SignOut], step => Assert.Contains(step, now));
            var steps = StepsOf(page);
            var betweenPasswordAndEmail = steps[(steps.FindLastIndex(Password.Contains) + 1)..steps.IndexOf("restore-contact-details")];
            Assert.True(betweenPasswordAndEmail.Count == 0, $"{address}: {string.Join(' ', betweenPasswordAndEmail)}");
            Assert.True(!steps.Contains(Look) || steps.IndexOf(SignOut) < steps.IndexOf(Look), address);
        });

    [Fact]
    public void Pictures_come_before_anything_signs_devices_out_and_the_card_stays() =>
        ForEach((address, page) =>
        {
            var steps = StepsOf(page);
            Assert.InRange(steps.IndexOf("keep-evidence"), 0, HasOwnAccount(address) ? steps.FindIndex(Password.Contains) : steps.Count);
            Assert.Equal(IsOwner(address), steps.Contains("keep-own-card"));
        });

    [Fact]
    public void Whoever_is_not_the_owner_is_told_what_to_do_about_the_owner() =>
        ForEach((address, page) => Assert.Equal(IsOwner(address), !StepsOf(page).Exists(step => step is "tell-owner" or "owner-safely")));

    [Fact]
    public void Whoever_lost_the_account_to_another_email_contacts_Netflix_before_anything_else_of_Netflix() =>
        ForEach((address, page) =>
        {
            var steps = StepsOf(page);
            if (address.Contains("signin=notfound", StringComparison.Ordinal)) Assert.Equal("contact-now", steps.Find(step => step == "contact-now" || Password.Contains(step)));
        });

    [Fact]
    public void Each_plan_has_steps_for_now_and_today_and_headings_in_order() =>
        ForEach((address, page) =>
        {
            Assert.Equal("Your plan", page.QuerySelector("h1")?.TextContent);
            Assert.All(["now", "today"], group => Assert.NotEmpty(page.QuerySelectorAll($"section[aria-labelledby={group}] input[type=checkbox]")));
            Assert.Equal(1, page.QuerySelectorAll("h1").Length);
            Assert.Empty(page.QuerySelectorAll("main :is(h3, h4, h5, h6)"));
            Assert.All(page.QuerySelectorAll("section[aria-labelledby]"), section => Assert.NotNull(page.GetElementById(section.GetAttribute("aria-labelledby")!)));
            Assert.True(HasUniqueIds(page), address);
        });

    [Fact]
    public void Each_step_says_why_and_how_and_each_field_has_a_label() =>
        ForEach((address, page) =>
        {
            Assert.All(
                page.QuerySelectorAll("main input:not([type=hidden])"),
                field => Assert.NotEqual("", page.QuerySelector($"label[for='{field.Id}']")?.TextContent.Trim() ?? ""));
            Assert.All(page.QuerySelectorAll(".plan .item"), step => Assert.NotEqual("", step.QuerySelector(".item__content")?.TextContent.Trim() ?? ""));
        });

    [Fact]
    public void A_choice_is_joined_by_or_and_what_follows_it_by_and() =>
        ForEach((address, page) =>
        {
            var choice = page.QuerySelector("#item-find-account-by-card")?.ParentElement;
            Assert.Equal(choice is null ? [] : ["or", "and"], page.QuerySelectorAll(".step-mark:not(.step-mark--final)").Select(mark => mark.TextContent));
            Assert.Equal(choice?.QuerySelector(".step-mark")?.TextContent, choice is null ? null : "or");
        });

    [Fact]
    public void What_cannot_be_undone_says_so_above_it() =>
        ForEach((address, page) =>
        {
            var final = page.QuerySelectorAll(".step-mark--final").Select(mark => mark.ParentElement?.QuerySelector(".item__place")?.Id).ToList();
            Assert.Equal(HasOwnAccount(address), final.Contains("item-" + SignOut));
            Assert.Equal(page.QuerySelector("#item-ask-deletion") is not null, final.Contains("item-ask-deletion"));
        });

    [Fact]
    public void Every_answer_stands_below_the_plan_with_a_link_that_asks_it_again() =>
        ForEach((address, page) =>
        {
            var links = page.QuerySelectorAll(".answers a").Select(link => link.GetAttribute("href")).ToList();
            Assert.Equal(address.Count(letter => letter == '='), links.Count);
            Assert.All(links, link => Assert.StartsWith(address + "&ask=", link, StringComparison.Ordinal));
            Assert.Equal("https://guide.example" + address, page.QuerySelector("#plan-address")?.TextContent);
        });

    [Fact]
    public void Steps_are_numbered_through_the_whole_plan_and_only_the_next_is_open() =>
        ForEach((address, page) =>
        {
            var titles = page.QuerySelectorAll(".plan .item__title").Select(title => title.TextContent.Split('.')[0]);
            Assert.Equal(Enumerable.Range(1, StepsOf(page).Count).Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)), titles);
            Assert.Equal(StepsOf(page)[0], Assert.Single(page.QuerySelectorAll(".item__more[open]")).Closest(".item")!.QuerySelector(".item__place")!.Id!["item-".Length..]);
            Assert.StartsWith($"0 of {StepsOf(page).Count} steps done", page.QuerySelector("[data-progress=plan] .progress__text")!.TextContent, StringComparison.Ordinal);
        });

    /// <summary>Owners and extra members have a password of their own; who only has a profile does not.</summary>
    private static bool HasOwnAccount(string address) => address.Contains("signin=", StringComparison.Ordinal);

    private static bool IsOwner(string address) => address.Contains("owner=yes", StringComparison.Ordinal) || address.Contains("owner=unknown", StringComparison.Ordinal);

    private static List<string> StepsOf(IHtmlDocument page) => [.. page.QuerySelectorAll("main input[type=checkbox]").Select(box => box.GetAttribute("value")!)];

    private static bool HasUniqueIds(IHtmlDocument page)
    {
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        return ids.Count == ids.Distinct(StringComparer.Ordinal).Count();
    }

    private void ForEach(Action<string, IHtmlDocument> look)
    {
        Assert.InRange(plans.All.Count, 100, 2000);
        foreach (var (address, page) in plans.All) look(address, page);
    }
}
