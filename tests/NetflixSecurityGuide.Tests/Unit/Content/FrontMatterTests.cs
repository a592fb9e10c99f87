namespace NetflixSecurityGuide.Tests.Unit.Content;

public sealed class FrontMatterTests
{
    private const string LongWord = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

    [Fact]
    public void A_sound_article_has_no_problem() => Assert.Single(SmallGuide.Sound.Snapshot().Articles);

    [Theory]
    [InlineData("", "guide/one.md:1: the file is empty")]
    [InlineData("\n", "guide/one.md:1: the file is empty")]
    [InlineData("# Only text", "guide/one.md:1: the file does not start with front matter")]
    [InlineData("\n---\ntitle: A\n---\n", "guide/one.md:1: the file does not start with front matter")]
    [InlineData("---\ntitle: A password\n\nText.\n", "guide/one.md:1: the front matter is not closed")]
    [InlineData("---\n---\nText.\n", "guide/one.md:2: there are no 'key: value' lines")]
    [InlineData("---\n# a remark\n---\nText.\n", "guide/one.md:2: there are no 'key: value' lines")]
    [InlineData("---\njust words\n---\nText.\n", "guide/one.md:2: there are no 'key: value' lines")]
    [InlineData("---\n- a\n- list\n---\nText.\n", "guide/one.md:2: there are no 'key: value' lines")]
    [InlineData("---\ntitle: What: this\n---\nText.\n", "guide/one.md:2: the value of 'title' has ': ' in it")]
    [InlineData("---\norder: 1\ntitle: \"open\n---\nText.\n", "guide/one.md:3: the value of 'title' begins with \"")]
    [InlineData("---\norder: 1\norder: 2\n---\nText.\n", "guide/one.md:3: the key 'order' stands here twice")]
    public void A_file_without_readable_front_matter_is_refused(string text, string problem) =>
        SmallGuide.Sound.With(SmallGuide.ArticlePath, text).IsRefusedOnlyFor(problem);

    [Theory]
    [InlineData("title: A password of its own\n", "guide/one.md:2: 'title' is missing")]
    [InlineData("summary: Why one password for each site keeps a Netflix account safe, and how to choose one.\n", "guide/one.md:2: 'summary' is missing")]
    [InlineData("answer: Use a password that no other site knows.\n", "guide/one.md:2: 'answer' is missing")]
    [InlineData("order: 1\n", "guide/one.md:2: 'order' is missing")]
    [InlineData("checked: 2026-11-23\n", "guide/one.md:2: 'checked' is missing")]
    [InlineData("updated: 2026-11-24\n", "guide/one.md:2: 'updated' is missing")]
    [InlineData("minutes: 5\n", "guide/one.md:2: 'minutes' is missing")]
    [InlineData("sources:\n  - name: Netflix Help Center\n    url: https://help.netflix.com/en/node/13243\n", "guide/one.md:2: the article has no sources")]
    [InlineData("    url: https://help.netflix.com/en/node/13243\n", "guide/one.md:10: 'url' is missing")]
    public void A_missing_key_is_named(string line, string problem) => SmallGuide.Sound.WithHead(line, "").IsRefusedOnlyFor(problem);

    [Theory]
    [InlineData("title: A password of its own", "title: [a, list]", "guide/one.md:2: 'title' is not plain text")]
    [InlineData("title: A password of its own", "title: Hm", "guide/one.md:2: 'title' has 2 characters")]
    [InlineData("A password of its own", LongWord, "guide/one.md:2: 'title' has 61 characters")]
    [InlineData("Why one password for each site keeps a Netflix account safe, and how to choose one.", "Too short.", "guide/one.md:3: 'summary' has 10 characters")]
    [InlineData("Why one", LongWord + LongWord + LongWord, "guide/one.md:3: 'summary' has ")]
    [InlineData("order: 1", "order: first", "guide/one.md:5: 'order' is not a number in its range")]
    [InlineData("order: 1", "order: 0", "guide/one.md:5: 'order' is not a number in its range")]
    [InlineData("order: 1", "order: -1", "guide/one.md:5: 'order' is not a number in its range")]
    [InlineData("order: 1", "order: 1.5", "guide/one.md:5: 'order' is not a number in its range")]
    [InlineData("minutes: 5", "minutes: 121", "guide/one.md:8: 'minutes' is not a number in its range")]
    [InlineData("minutes: 5", "minutes: {a: b}", "guide/one.md:8: 'minutes' is not a number in its range")]
    [InlineData("checked: 2026-11-23", "checked: 23 November 2026", "guide/one.md:6: 'checked' is not a date")]
    [InlineData("checked: 2026-11-23", "checked: 2026-02-30", "guide/one.md:6: 'checked' is not a date")]
    [InlineData("checked: 2026-11-23", "checked: 2026-11-27", "guide/one.md:6: 'checked' lies in the future")]
    [InlineData("updated: 2026-11-24", "updated: 2027-01-01", "guide/one.md:7: 'updated' lies in the future")]
    [InlineData("minutes: 5", "minutes: 5\nrelated: two", "guide/one.md:9: 'related' is not a list of words")]
    [InlineData("minutes: 5", "minutes: 5\nrelated: [two]", "guide/one.md:9: 'related' names 'two', which is no other article")]
    [InlineData("minutes: 5", "minutes: 5\nrelated: [one]", "guide/one.md:9: 'related' names 'one', which is no other article")]
    [InlineData("minutes: 5", "minutes: 5\nauthor: Me", "guide/one.md:9: 'author' is not a known key")]
    [InlineData("minutes: 5", "minutes: 5\n[a, b]: Me", "guide/one.md:9: '?' is not a known key")]
    [InlineData("- name: Netflix Help Center", "- name: Netflix Help Center\n    date: today", "guide/one.md:11: 'date' is not a known key")]
    [InlineData("- name: Netflix Help Center\n    url: https://help.netflix.com/en/node/13243", "- Netflix", "guide/one.md:10: 'sources' is not a list of entries")]
    [InlineData("https://help.netflix.com/en/node/13243", "http://help.netflix.com", "guide/one.md:11: the source 'http://help.netflix.com' is not an https address")]
    [InlineData("https://help.netflix.com/en/node/13243", "javascript:alert(1)", "guide/one.md:11: the source 'javascript:alert(1)' is not an https address")]
    [InlineData("https://help.netflix.com/en/node/13243", "help.netflix.com", "guide/one.md:11: the source 'help.netflix.com' is not an https address")]
    public void A_value_of_the_wrong_kind_is_named(string value, string wrong, string problem) =>
        SmallGuide.Sound.WithHead(value, wrong).IsRefusedOnlyFor(problem);

    [Fact]
    public void An_answer_may_have_60_words_and_no_more()
    {
        const string Answer = "Use a password that no other site knows.";
        SmallGuide.Sound.WithHead(Answer, string.Join(' ', Enumerable.Repeat("word", 60))).Snapshot();
        SmallGuide.Sound.WithHead(Answer, string.Join(' ', Enumerable.Repeat("word", 61))).IsRefusedOnlyFor("guide/one.md:4: the answer has 61 words");
    }

    [Fact]
    public void A_slip_in_an_answer_over_several_lines_has_its_own_line() => SmallGuide.Sound
        .WithHead("Use a password that no other site knows.", ">-\n  One line is sound.\n  [Another](nowhere.md) is not.\n  A third.")
        .IsRefusedOnlyFor("guide/one.md:6: the link leads to 'guide/nowhere.md', which is not there");

    [Fact]
    public void A_line_of_an_answer_may_begin_with_a_mark_or_a_number()
    {
        var guide = SmallGuide.Sound.WithHead("Use a password that no other site knows.", ">-\n  It takes some\n  10. It costs\n  - as we know - nothing.").Snapshot();

        Assert.Equal("It takes some 10. It costs - as we know - nothing.", guide.Articles[0].Answer.Text);
    }

    [Fact]
    public void An_answer_is_one_paragraph() => SmallGuide.Sound
        .WithHead("Use a password that no other site knows.", "\"One.\\n\\nTwo.\"")
        .IsRefusedOnlyFor("guide/one.md:4: this text holds more than one paragraph");

    [Fact]
    public void A_day_that_has_begun_somewhere_on_earth_is_not_the_future() =>
        SmallGuide.Sound.WithHead("checked: 2026-11-23", "checked: 2026-11-26").Snapshot();

    [Fact]
    public void Every_mistake_is_told_at_once() =>
        Assert.Equal(3, SmallGuide.Sound.WithHead("order: 1\nchecked: 2026-11-23", "order: x\nchecked: y\nz: 1").Read().Problems.Length);

    [Fact]
    public void Windows_line_ends_and_a_byte_order_mark_do_no_harm() =>
        SmallGuide.Sound.With(SmallGuide.ArticlePath, (SmallGuide.Head + "\n" + SmallGuide.Item).ReplaceLineEndings("\r\n")).Snapshot();
}
