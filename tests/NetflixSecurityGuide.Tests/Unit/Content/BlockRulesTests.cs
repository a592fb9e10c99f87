namespace NetflixSecurityGuide.Tests.Unit.Content;

/// <summary>Texts that several pages include, and the mark behind a conclusion.</summary>
public sealed class BlockRulesTests
{
    private const string Include = "[The steps](../blocks/steps.md \"include\")";

    private static readonly string About = SmallGuide.Head.Replace("minutes: 5\n", "", StringComparison.Ordinal) + "\n## Marks {#marks}\n";

    [Fact]
    public void A_sound_block_stands_on_every_page_that_includes_it()
    {
        var guide = SmallGuide.Sound.WithBody(Include).WithSecond(SmallGuide.Item + "\n" + Include).With("blocks/steps.md", "Look at [the list](../guide/one.md).\n");

        Assert.All(guide.Snapshot().Articles, article => Assert.Contains("Look at the list.", article.Body.Sections[0].Text.ToString(), StringComparison.Ordinal));
        Assert.Empty(guide.Read().Due);
    }

    [Theory]
    [InlineData("[The steps](../blocks/none.md \"include\")", "there is no block 'blocks/none.md'")]
    [InlineData("[The steps](two.md \"include\")", "there is no block 'guide/two.md'")]
    [InlineData("[The steps](../../steps.md \"include\")", "there is no block ''")]
    [InlineData("First [the steps](../blocks/steps.md \"include\")", "an include stands inside a text, or has no text")]
    [InlineData("[](../blocks/steps.md \"include\")", "an include stands inside a text, or has no text")]
    [InlineData("[The steps](../blocks/steps.md)", "the block 'blocks/steps.md' is no page of its own")]
    public void An_include_that_breaks_a_rule_is_refused(string include, string problem) =>
        SmallGuide.Sound.WithBody(include).With("blocks/steps.md", "Go.").IsRefused("guide/one.md:14: " + problem);

    [Fact]
    public void An_answer_includes_nothing() => SmallGuide.Sound
        .WithHead("answer: Use a password that no other site knows.", "answer: '[The steps](../blocks/steps.md \"include\")'").With("blocks/steps.md", "Go.")
        .IsRefused("guide/one.md:4: this text holds more than one paragraph");

    [Theory]
    [InlineData("Go.\n\n## How {#how}", 3, "a heading has no place in a block")]
    [InlineData("Go.\n\n- [ ] Do it {#do-it .extra}", 3, "a checklist line has no place in a block")]
    [InlineData("Go.\n\n1. - [ ] Do it {#do-it .extra}", 3, "a checklist line stands where it cannot be ticked")]
    [InlineData("---\ntitle: Steps\n---\n", 1, "a block has no front matter")]
    [InlineData("\n", 1, "the file is empty")]
    [InlineData("Go to [the list](../guide/none.md).", 1, "the link leads to 'guide/none.md', which is not there")]
    [InlineData("Go to [the list](#why).", 1, "the block 'blocks/steps.md' is no page of its own")]
    [InlineData("Go.\n\n<b>Go</b>", 3, "raw HTML is not allowed: <b>")]
    [InlineData("> [!HINT]\n> Go.", 1, "'HINT' is not a kind of alert")]
    [InlineData("![A way](../pictures/none.svg)", 1, "there is no picture 'pictures/none.svg'")]
    [InlineData("Go.\n\n[The steps](steps.md \"include\")", 3, "the block includes itself by way of 'blocks/steps.md'")]
    [InlineData("Go.\n\n[More](none.md \"include\")", 3, "there is no block 'blocks/none.md'")]
    public void A_block_that_breaks_a_rule_is_refused_once_and_in_its_own_file(string text, int line, string problem) => SmallGuide.Sound
        .WithBody("## Why {#why}\n\n" + Include).With("blocks/steps.md", text).IsRefusedOnlyInItsFile("blocks/steps.md", $"blocks/steps.md:{line}: {problem}");

    [Fact]
    public void Blocks_that_include_each_other_are_refused() => SmallGuide.Sound
        .WithBody(Include).With("blocks/steps.md", "[More](more.md \"include\")").With("blocks/more.md", "Go.\n\n[The steps](steps.md \"include\")")
        .IsRefused("blocks/more.md:3: the block includes itself by way of 'blocks/steps.md'");

    [Fact]
    public void Blocks_that_double_each_other_are_an_error_and_fill_no_memory()
    {
        var guide = SmallGuide.Sound.WithBody("[More](../blocks/b0.md \"include\")").With("blocks/b40.md", "Go.");
        for (var i = 0; i < 40; i++) guide = guide.With($"blocks/b{i}.md", $"[More](b{i + 1}.md \"include\")\n\n[And more](b{i + 1}.md \"include\")");

        guide.IsRefused("guide/one.md:14: the page includes more than 50 blocks");
    }

    [Fact]
    public void A_block_that_no_page_includes_is_named_but_stops_nothing()
    {
        var reading = SmallGuide.Sound.With("blocks/steps.md", "[More](more.md \"include\")").With("blocks/more.md", "Go.").Read();

        Assert.NotNull(reading.Snapshot);
        Assert.Equal(["blocks/more.md:1: no page includes this block", "blocks/steps.md:1: no page includes this block"], reading.Due.Select(due => due.ToString().Split(" (")[0]));
    }

    [Fact]
    public void A_marked_conclusion_is_let_through() => SmallGuide.Sound.WithBody("==They can then watch.==").With("pages/about.md", About).Snapshot();

    [Theory]
    [InlineData("==They can then watch.==", "the link leads to 'pages/about.md', which is not there")]
    [InlineData("## ==They watch== {#watch}", "a conclusion is marked inside a link, a heading or a checklist line")]
    [InlineData("[The ==list== of codes](https://example.org)", "a conclusion is marked inside a link, a heading or a checklist line")]
    [InlineData("- [ ] Do ==this== {#do-this .extra}", "a conclusion is marked inside a link, a heading or a checklist line")]
    [InlineData("==They can then watch.", "a '==' has no partner")]
    [InlineData("== They can then watch. ==", "a '==' has no partner")]
    public void A_mark_that_breaks_a_rule_is_refused(string text, string problem) => SmallGuide.Sound.WithBody(text).IsRefused("guide/one.md:14: " + problem);
}
