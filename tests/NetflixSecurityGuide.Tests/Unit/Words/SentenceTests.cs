using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Words;

namespace NetflixSecurityGuide.Tests.Unit.Words;

/// <summary>How words become sentences: places, marks, plurals and days.</summary>
public sealed class SentenceTests
{
    private static readonly string Shipped = File.ReadAllText(Path.Combine(FixtureGuide.ShippedFolder, "en", GuideWords.FileName));

    [Fact]
    public void A_value_goes_where_the_language_puts_it() =>
        Assert.Equal("von 6 sind 3 erledigt", With("  done: \"{done} of {all} done\"", "  done: von {all} sind {done} erledigt").Checklist.Done.Of(3, 6));

    [Fact]
    public void Marks_become_HTML_and_values_are_text() =>
        Assert.Equal(
            "Say <b>&lt;it&gt;</b> <a href=\"mailto:a?b=1&amp;c\">by <strong>mail</strong> to a&amp;b</a>, <code>a&amp;b</code>.",
            With("  contact: Write to [{name}]({address}).", "  contact: Say *<it>* [by **mail** to {name}]({address}), `{name}`.").Site.Contact.Html("mailto:a?b=1&c", "a&b").Value);

    [Fact]
    public void Plain_text_has_no_tags() =>
        Assert.Equal("Write to us.", GuideWords.English.Site.Contact.Of("https://guide.example", "us"));

    [Theory]
    [InlineData("one", "one other other other")]
    [InlineData("zero-and-one", "one one other other")]
    [InlineData("none", "other other other other")]
    public void A_number_takes_the_form_of_its_language(string rule, string forms) => Assert.Equal(forms, FormsOf(rule, 1, 0, 2, 100));

    [Theory]
    [InlineData("east-slavic", "many one few many many many one few")]
    [InlineData("polish", "many one few many many many many few")]
    [InlineData("arabic", "zero one two few many many many many")]
    public void So_does_it_where_there_are_more_forms(string rule, string forms) => Assert.Equal(forms, FormsOf(rule, 0, 1, 2, 5, 11, 12, 21, 22));

    [Fact]
    public void A_day_is_written_by_the_pattern_of_the_language()
    {
        var day = new DateOnly(2026, 3, 9);
        var spanish = With("  full: \"{day} {month} {year}\"", "  full: \"{day} de {month} de {year}\"").Dates;

        Assert.Equal("9 de March de 2026", spanish.Full(day));
        Assert.Equal("9 March 2026", GuideWords.English.Dates.Full(day));
        Assert.Equal("<time datetime=\"2026-03-09\">9 Mar 2026</time>", GuideWords.English.Dates.ShortTime(day).Value);
    }

    [Fact]
    public void Words_are_joined_as_the_language_does_it()
    {
        Assert.Equal("“a”", GuideWords.English.Lists.Quoted("a"));
        Assert.Equal("", GuideWords.English.Lists.Comma([]));
        Assert.Equal("a, b, c", GuideWords.English.Lists.Comma(["a", "b", "c"]));
        Assert.Equal("“a” or “b”", GuideWords.English.Lists.Or(["“a”", "“b”"]));
    }

    private static string FormsOf(string rule, params int[] numbers) =>
        string.Join(' ', numbers.Select(PluralRule.All.Single(known => known.Name == rule).FormOf));

    private static GuideWords With(string old, string replacement)
    {
        Assert.Contains(old, Shipped, StringComparison.Ordinal);
        var file = ContentFile.FromText(GuideWords.FileName, Shipped.Replace(old, replacement, StringComparison.Ordinal));
        var words = GuideWords.Read(file);
        Assert.Empty(file.Problems.All);
        return words;
    }
}
