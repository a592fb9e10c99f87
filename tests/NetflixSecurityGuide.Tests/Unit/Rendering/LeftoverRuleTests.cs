using CsCheck;
using NetflixSecurityGuide.Rendering.Guards;

namespace NetflixSecurityGuide.Tests.Unit.Rendering;

/// <summary>A rule is passed over only where its pattern finds nothing.</summary>
public sealed class LeftoverRuleTests
{
    private static readonly string[] Pieces =
        ["#", "*", "+", "-", "_", "~", "^", "$", "`", ":", "|", "=", "!", "?", "[", "]", "(", ")", "{", "}", "%", ".", "/", "\"", "“", "\u00A0", " ", "\n", "a", "x", "1", "http", "www.", "!!!", "TOC", "import", "from", "==="];

    [Fact]
    public void What_a_pattern_finds_has_one_of_its_signs() =>
        Gen.OneOf(Pieces).Array[1, 14].Select(string.Concat).Sample(
            text => Assert.All(LeftoverRule.All.Where(rule => rule.Found.IsMatch(text)), rule => Assert.True(rule.IsPossibleIn(text) && LeftoverRule.IsAnyPossibleIn(text), $"{rule.Pattern} in «{text}»")),
            iter: 20_000);

    [Fact]
    public void Plain_words_are_looked_at_by_no_pattern()
    {
        const string Words = "Ask first, was it you or someone at home? We could not check.";
        Assert.DoesNotContain(LeftoverRule.All, rule => rule.IsPossibleIn(Words));
        Assert.False(LeftoverRule.IsAnyPossibleIn(Words));
    }
}
