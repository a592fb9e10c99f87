using CsCheck;
using NetflixSecurityGuide.Content;

namespace NetflixSecurityGuide.Tests.Unit.Content;

/// <summary>Head and body of a file, whatever its lines end with.</summary>
public sealed class HeadAndBodyTests
{
    [Fact]
    public void Head_and_body_are_cut_at_the_second_rule_and_keep_their_lines() =>
        Gen.Select(Gen.OneOf("---", "--- ", "---\t", "----", "a: b", "", " --- ", "text").Array[0, 9], Gen.OneOf("\n", "\r\n", "\r")).Sample((below, end) =>
        {
            string[] lines = ["---", .. below];
            var last = Array.FindIndex(lines, 1, line => line.TrimEnd() == "---");
            var split = ContentFile.FromText("guide/one.md", string.Join(end, lines)).SplitFrontMatter();
            Assert.Equal(last < 0, split is null);
            if (split is not var (yaml, body)) return;
            Assert.Equal(string.Join('\n', lines[1..last]), yaml);
            // A problem on a line of the body is named with the line of the file.
            Assert.Equal([.. Enumerable.Repeat("", last + 1), .. last + 1 < lines.Length ? lines[(last + 1)..] : [""]], body.Split('\n'));
        });

    [Theory]
    [InlineData("")]
    [InlineData("text")]
    [InlineData(" ---\na: b\n---\n")]
    public void A_text_that_does_not_begin_with_a_rule_has_no_head(string text) =>
        Assert.Null(ContentFile.FromText("guide/one.md", text).SplitFrontMatter());
}
