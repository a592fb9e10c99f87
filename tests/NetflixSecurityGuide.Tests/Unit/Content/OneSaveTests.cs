namespace NetflixSecurityGuide.Tests.Unit.Content;

/// <summary>A save reads again what it changes, and nothing else.</summary>
public sealed class OneSaveTests
{
    [Fact]
    public void Only_the_saved_article_is_read_anew()
    {
        var guide = SmallGuide.Sound.WithSecond(SmallGuide.Item);
        var before = guide.Snapshot();
        var after = guide.WithSecond("More of it.\n\n" + SmallGuide.Item).Snapshot(before);

        Assert.NotEqual(before.Version, after.Version);
        Assert.Same(before.Articles[0], after.Articles[0]);
        Assert.NotSame(before.Articles[1], after.Articles[1]);
        Assert.StartsWith("More of it.", after.Articles[1].Body.Sections[0].Text.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("glossary.yml", "terms:\n  - id: own\n    term: its own\n    means: Used on one site only, and nowhere else.\n")]
    [InlineData("blocks/extra.md", "Words for several pages.\n")]
    [InlineData("pictures/extra.svg", SmallGuide.Picture)]
    [InlineData("renames.yml", "items: { an-old-name: unique-password }\n")]
    public void What_every_page_is_read_with_makes_every_page_anew(string path, string text)
    {
        var before = SmallGuide.Sound.Snapshot();
        var after = SmallGuide.Sound.With(path, text).Snapshot(before);

        Assert.NotSame(before.Articles[0], after.Articles[0]);
    }

    [Fact]
    public void A_page_that_was_taken_over_is_taken_over_again()
    {
        var first = SmallGuide.Sound.Snapshot();
        var third = SmallGuide.Sound.Snapshot(SmallGuide.Sound.Snapshot(first));

        Assert.Same(first.Articles[0], third.Articles[0]);
    }

    [Fact]
    public void What_a_save_breaks_elsewhere_is_said_of_an_unchanged_page_too()
    {
        var guide = SmallGuide.Sound.WithBody("See [the other](two.md#part).").WithSecond("## Part {#part}\n\n" + SmallGuide.Item);
        var reading = guide.WithSecond(SmallGuide.Item).Read(guide.Snapshot());

        Assert.Null(reading.Snapshot);
        Assert.Contains("guide/one.md", Assert.Single(reading.Problems).ToString(), StringComparison.Ordinal);
    }
}
