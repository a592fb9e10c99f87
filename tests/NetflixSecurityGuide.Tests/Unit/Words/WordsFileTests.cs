using System.Collections.Immutable;
using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Words;

namespace NetflixSecurityGuide.Tests.Unit.Words;

/// <summary>Each slip in <c>words.yml</c> is named with file, line and remedy.</summary>
public sealed class WordsFileTests
{
    private static readonly string Shipped = File.ReadAllText(Path.Combine(FixtureGuide.ShippedFolder, "en", GuideWords.FileName));

    [Theory]
    [InlineData("  skip: Skip to the text\n", "", "  name: Netflix", "'skip' is missing (add 'skip:' with some text)")]
    [InlineData("  skip: Skip to the text\n", "  skipp: Skip\n", "  skipp:", "'skipp' is not a known key (correct its spelling, or take it out)")]
    [InlineData("  skip: Skip to the text\n", "  skip: [Skip]\n", "  skip:", "'skip' is not plain text (write it on one line)")]
    [InlineData("  skip: Skip to the text\n", "  skip:\n    to: the text\n", "    to:", "'skip' is not plain text (write it on one line)")]
    [InlineData("  skip: Skip to the text\n", "  skip: Skip to *the* text\n", "  skip:", "'skip' is plain text: '*the*' would be shown as it stands (")]
    [InlineData("  skip: Skip to the text\n", "  skip: Skip {count}\n", "  skip:", "'{count}' means nothing here (take it out)")]
    [InlineData("  skip: Skip to the text\n", "  skip: Skip } it\n", "  skip:", "'}' means nothing here (take it out)")]
    [InlineData("  checked: Checked {day}\n", "  checked: Checked\n", "  checked:", "the sentence lacks {day} (put it where the value belongs)")]
    [InlineData("  checked: Checked {day}\n", "  checked: Checked {day} {month}\n", "  checked:", "'{month}' means nothing here (use only {day})")]
    [InlineData("  contact: Write to [{name}]({address}).\n", "  contact: Write to {name}.\n", "  contact:", "the sentence lacks {address} (put it where the value belongs)")]
    [InlineData("    other: \"{count} minutes\"\n", "", "    one: 1 minute", "'other' is missing (add 'other:' with some text)")]
    [InlineData("    other: \"{count} minutes\"\n", "    other: minutes\n", "    other: minutes", "the sentence lacks {count} (put it where the value belongs)")]
    [InlineData("    one: 1 minute\n", "    one: 1 minute\n    few: some minutes\n", "    few: some", "'few' is not a known key (use only one, other)")]
    [InlineData("  plural-rule: one\n", "  plural-rule: english\n", "  plural-rule:", "there is no plural rule 'english' (use one of one, zero-and-one, none, east-slavic, polish, arabic)")]
    [InlineData("  dir: ltr\n", "  dir: left\n", "  dir:", "'dir' cannot be 'left' (write ltr or rtl)")]
    [InlineData("  og-locale: en_GB\n", "  og-locale: en-GB\n", "  og-locale:", "'og-locale' cannot be 'en-GB' (write it with '_', for example pt_BR)")]
    [InlineData("Jan, Feb, ", "Jan, ", "  short-months:", "'short-months' has 11 names (write the twelve months, divided by commas)")]
    [InlineData("\nshare:\n", "\nsharing:\n", "sharing:", "'sharing' is not a known key (correct its spelling, or take it out)")]
    [InlineData("\nshare:\n", "\nsharing:\n", "language:", "'share' is missing (add 'share:' with its keys, indented below it)")]
    public void A_slip_is_named(string old, string replacement, string atLine, string problem)
    {
        Assert.Contains(old, Shipped, StringComparison.Ordinal);
        var text = Shipped.Replace(old, replacement, StringComparison.Ordinal);
        var line = 1 + Array.FindIndex(text.Split('\n'), written => written.StartsWith(atLine, StringComparison.Ordinal));

        Assert.Contains($"\nwords.yml:{line}: {problem}", '\n' + string.Join('\n', ProblemsOf(text)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_shipped_words_are_sound() => Assert.Empty(ProblemsOf(Shipped));

    [Fact]
    public void Words_that_cannot_be_read_are_no_guide()
    {
        SmallGuide.Sound.With(GuideWords.FileName, "language: [").IsRefused($"{GuideWords.FileName}:1: ");
        SmallGuide.Sound.With(GuideWords.FileName, "\n").IsRefused($"{GuideWords.FileName}:1: the file is empty");
    }

    private static ImmutableArray<ContentProblem> ProblemsOf(string text)
    {
        var file = ContentFile.FromText(GuideWords.FileName, text);
        GuideWords.Read(file);
        return file.Problems.All;
    }
}
