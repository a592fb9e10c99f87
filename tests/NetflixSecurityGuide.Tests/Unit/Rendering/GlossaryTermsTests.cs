using CsCheck;
using NetflixSecurityGuide.Rendering.Terms;

namespace NetflixSecurityGuide.Tests.Unit.Rendering;

/// <summary>A word is looked up by how it begins, whatever its letters are.</summary>
public sealed class GlossaryTermsTests
{
    private static readonly string[] Letters = ["a", "B", "é", "2", "-", ".", " ", "ß", "Я"];

    [Fact]
    public void A_spelling_is_found_at_the_start_of_a_text_in_capitals_or_not() =>
        Gen.OneOf(Letters).Array[1, 4].Select(string.Concat).Array[1, 6].Sample(spellings =>
        {
            var terms = new GlossaryTerms([new GlossaryTerm { Id = "one", Term = spellings[0], Also = [.. spellings[1..]], Means = "A word." }]);
            foreach (var spelling in spellings)
            {
                Assert.All(
                    (string[])[spelling, spelling.ToUpperInvariant(), spelling.ToLowerInvariant() + " is", spelling + "."],
                    text => Assert.Contains(spelling, terms.AtStartOf(text)?.Select(found => found.Text) ?? []));
            }
        });

    [Fact]
    public void The_longest_spelling_comes_first() =>
        Assert.Equal(["account code", "acc", "ac"], new GlossaryTerms([new GlossaryTerm { Id = "one", Term = "ac", Also = ["account code", "acc"], Means = "A word." }]).AtStartOf("account")!.Select(found => found.Text));
}
