namespace NetflixSecurityGuide.Tests.Unit.Content;

public sealed class ItemRulesTests
{
    [Theory]
    [InlineData("- [ ] Do this", "the item has no id")]
    [InlineData("- [ ] Do this {.essential}", "the item has no id")]
    [InlineData("- [ ] Do this {#Do-This .essential}", "the id 'Do-This' is malformed")]
    [InlineData("- [ ] Do this {#1st .essential}", "the id '1st' is malformed")]
    [InlineData("- [ ] Do this {#do--this .essential}", "the id 'do--this' is malformed")]
    [InlineData("- [ ] Do this {#a2345678901234567890123456789012345678901 .essential}", "the id 'a2345678901234567890123456789012345678901' is malformed")]
    [InlineData("- [ ] Do this {#do-this}", "the item has no level")]
    [InlineData("- [ ] Do this {#do-this .vital}", "'vital' is not one level")]
    [InlineData("- [ ] Do this {#do-this .essential .extra}", "'essential extra' is not one level")]
    [InlineData("- [ ] Do this {#do-this .essential every=30}", "every=30 is not a number of days")]
    [InlineData("- [ ] Do this {#do-this .essential every=0d}", "every=0d is not a number of days")]
    [InlineData("- [ ] Do this {#do-this .essential every=731d}", "every=731d is not a number of days")]
    [InlineData("- [ ] Do this {#do-this .essential every=monthly}", "every=monthly is not a number of days")]
    [InlineData("- [ ] Do this {#do-this .essential rev=0}", "rev=0 is not a revision")]
    [InlineData("- [ ] Do this {#do-this .essential rev=two}", "rev=two is not a revision")]
    [InlineData("- [ ] Do this {#do-this .essential rev=2}", "the item has a new revision but does not say what changed")]
    [InlineData("- [ ] Do this {#do-this .essential changed=\"New menu\"}", "the item says what changed but has no revision")]
    [InlineData("- [ ] Do this {#do-this .essential added=2026-11-27}", "added=2026-11-27 is not a past date")]
    [InlineData("- [ ] Do this {#do-this .essential added=yesterday}", "added=yesterday is not a past date")]
    [InlineData("- [ ] Do this {#do-this .essential onclick=alert(1)}", "'onclick' is not a known attribute of an item")]
    [InlineData("- [ ] Do this {#do-this .essential when=later}", "'when' is not a known attribute of an item")]
    [InlineData("- [x] Do this {#do-this .essential}", "a checklist line is ticked already")]
    [InlineData("- [ ] Do this\n  and that {#do-this .essential}", "the checklist line runs on")]
    [InlineData("- [ ] Open [this page of ours](one.md) {#do-this .essential}", "the checklist line holds a link")]
    [InlineData("- [ ] Open `netflix.com/password` {#do-this .essential}", "the checklist line holds a link")]
    [InlineData("- [ ] {#do-this .essential}", "the item's text is empty or longer than 120 characters")]
    public void A_line_that_breaks_a_rule_is_refused(string line, string problem) =>
        SmallGuide.Sound.WithBody(line).IsRefused("guide/one.md:14: " + problem);

    [Theory]
    [InlineData("- [ ] Outer {#outer .essential}\n\n  - [ ] Inner {#inner .essential}", 16)]
    [InlineData("1. Step\n\n   - [ ] Inner {#inner .essential}", 16)]
    [InlineData("> - [ ] Quoted {#quoted .essential}", 14)]
    [InlineData("- [ ] With a box {#box .essential}\n- Without a box", 14)]
    public void A_checklist_inside_something_else_is_refused(string body, int line) =>
        SmallGuide.Sound.WithBody(body).IsRefused($"guide/one.md:{line}: a checklist line stands where it cannot be ticked");

    [Fact]
    public void A_line_longer_than_120_characters_is_refused() => SmallGuide.Sound
        .WithBody($"- [ ] {new string('a', 121)} {{#long .essential}}")
        .IsRefusedOnlyFor("guide/one.md:14: the item's text is empty or longer than 120 characters");

    [Fact]
    public void An_id_used_twice_in_one_article_is_refused() => SmallGuide.Sound
        .WithBody("- [ ] Do that {#unique-password .essential}\n\nText.")
        .IsRefusedOnlyFor("guide/one.md:18: the id 'unique-password' stands on line 14 already");

    [Fact]
    public void An_article_without_an_item_is_refused() =>
        SmallGuide.Sound.WithOnlyBody("Only text.\n").IsRefusedOnlyFor("guide/one.md:1: the article has no checklist item");

    [Theory]
    [InlineData(".recommended")]
    [InlineData(".essential every=30d")]
    [InlineData(".essential rev=2 changed=\"New menu\"")]
    public void The_same_id_must_mean_the_same_action_everywhere(string marks) => SmallGuide.Sound
        .WithSecond($"Text.\n\n- [ ] In other words {{#unique-password {marks}}}\n")
        .IsRefusedOnlyFor("guide/two.md:16: the item 'unique-password' differs from the same item on an earlier page");

    [Fact]
    public void The_same_action_in_other_words_is_one_item()
    {
        var guide = SmallGuide.Sound.WithSecond("- [ ] In other words {#unique-password .essential}\n").Snapshot();

        Assert.Single(guide.Items);
        Assert.Equal("one", Assert.Single(guide.ItemGroups).Slug);
    }

    [Fact]
    public void All_marks_of_an_item_are_read()
    {
        var item = SmallGuide.Sound
            .WithOnlyBody("- [ ] Look through `everything` {#look .extra every=30d rev=2 changed=\"New menu\" added=2026-11-20}\n\n  Why and **how**.\n")
            .Snapshot().Items["look"];

        Assert.Equal(("Look through everything", "Look through <code>everything</code>"), (item.TitleText, item.TitleHtml));
        Assert.Equal(("Why and how.", "<p>Why and <strong>how</strong>.</p>"), (item.DetailText, item.DetailHtml));
        Assert.Equal((30, 2, "New menu", new DateOnly(2026, 11, 20)), (item.EveryDays, item.Revision, item.Changed, item.Added));
    }

    [Fact]
    public void A_local_link_in_an_item_or_an_answer_names_its_page_because_other_pages_show_it_too()
    {
        var article = SmallGuide.Sound
            .With(SmallGuide.ArticlePath, SmallGuide.Head.Replace("Use a password", "\"[Use](#why) a password", StringComparison.Ordinal).Replace("knows.", "knows.\"", StringComparison.Ordinal)
                + "\n## Why {#why}\n\n- [ ] Do it {#do-it .extra}\n\n  See [why](#why).\n")
            .Snapshot().Articles[0];

        Assert.Contains("href=\"/guide/one#why\"", article.Answer.Html, StringComparison.Ordinal);
        Assert.Contains("href=\"/guide/one#why\"", article.Items.Single().DetailHtml, StringComparison.Ordinal);
    }

    [Fact]
    public void A_guide_whose_cookie_would_grow_too_large_is_refused() => SmallGuide.Sound
        .WithOnlyBody(string.Concat(Enumerable.Range(100, 100).Select(n => $"- [ ] Do it {{#an-action-with-a-rather-long-name-{n} .extra}}\n")))
        .IsRefusedOnlyFor("guide/one.md:86: with every item ticked the reader's cookie has ");
}
