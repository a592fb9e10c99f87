namespace NetflixSecurityGuide.Tests.Unit.Content;

/// <summary>Characters that nobody sees, in every place where an editor can paste one.</summary>
public sealed class ForbiddenCharactersTests
{
    private const string Here = "an invisible character stands here (delete the invisible character ";

    [Theory]
    [InlineData("\0", "U+0000 (null)")]
    [InlineData("\u0001", "U+0001 (start of heading)")]
    [InlineData("\v", "U+000B (line tabulation)")]
    [InlineData("\f", "U+000C (form feed)")]
    [InlineData("\u001b", "U+001B (escape)")]
    [InlineData("\u001f", "U+001F (unit separator)")]
    [InlineData("\u007f", "U+007F (delete)")]
    [InlineData("\u0085", "U+0085 (next line)")]
    [InlineData("\u0092", "U+0092 (control character)")]
    [InlineData("\u061c", "U+061C (Arabic letter mark)")]
    [InlineData("\u200e", "U+200E (left-to-right mark)")]
    [InlineData("\u2028", "U+2028 (line separator)")]
    [InlineData("\u202e", "U+202E (right-to-left override)")]
    [InlineData("\u2067", "U+2067 (right-to-left isolate)")]
    [InlineData("\ufeff", "U+FEFF (zero width no-break space)")]
    [InlineData("\ufdd0", "U+FDD0 (not a character)")]
    [InlineData("\ufffe", "U+FFFE (not a character)")]
    [InlineData("\uffff", "U+FFFF (not a character)")]
    [InlineData("\ud83f\udffe", "U+1FFFE (not a character)")]
    public void It_is_named_with_its_line(string character, string name) =>
        SmallGuide.Sound.WithBody($"Words.\nMore{character}words.").IsRefusedOnlyFor($"guide/one.md:15: {Here}{name})");

    [Fact]
    public void Half_a_character_is_named() => SmallGuide.Sound.WithBody($"Words{(char)0xD800}.").IsRefusedOnlyFor($"guide/one.md:14: {Here}U+D800 (half of a character)");

    [Theory]
    [InlineData("title: A password of its own", "title: A pass\vword of its own", "guide/one.md:2: ")]
    [InlineData("Use a password", "Use a\vpassword", "guide/one.md:4: ")]
    [InlineData("Netflix Help Center", "Netflix\vHelp", "guide/one.md:10: ")]
    public void It_is_found_in_the_front_matter(string old, string replacement, string place) =>
        SmallGuide.Sound.WithHead(old, replacement).IsRefusedOnlyFor($"{place}{Here}U+000B (line tabulation))");

    [Theory]
    [InlineData("title: A password of its own", """title: "A pass\vword of its own" """, "guide/one.md:2: ", "U+000B (line tabulation)")]
    [InlineData("title: A password of its own", """title: "A pass\u202eword of its own" """, "guide/one.md:2: ", "U+202E (right-to-left override)")]
    [InlineData("title: A password of its own", """title: "A pass\Nword of its own" """, "guide/one.md:2: ", "U+0085 (next line)")]
    [InlineData("title: A password of its own", """title: "A pass\eword of its own" """, "guide/one.md:2: ", "U+001B (escape)")]
    [InlineData("title: A password of its own", """title: "A pass\x07word of its own" """, "guide/one.md:2: ", "U+0007 (alert)")]
    [InlineData("Netflix Help Center", """ "Netflix\LHelp" """, "guide/one.md:10: ", "U+2028 (line separator)")]
    public void It_is_found_where_YAML_writes_it_as_an_escape(string old, string replacement, string place, string name) =>
        SmallGuide.Sound.WithHead(old, replacement).IsRefusedOnlyFor($"{place}{Here}{name})");

    [Theory]
    [InlineData("&#11;", "U+000B (line tabulation)")]
    [InlineData("&#xB;", "U+000B (line tabulation)")]
    [InlineData("&#x202E;", "U+202E (right-to-left override)")]
    [InlineData("&#X0001F;", "U+001F (unit separator)")]
    [InlineData("&rlm;", "U+200F (right-to-left mark)")]
    public void It_is_found_where_Markdown_writes_it_out(string written, string name)
    {
        SmallGuide.Sound.WithBody($"Words.\nMore{written}words.").IsRefusedOnlyFor($"guide/one.md:15: an invisible character is written out here (delete '{written}', the invisible character {name})");
        SmallGuide.Sound.WithHead("Use a password", $"Use a{written}password").IsRefusedOnlyFor("guide/one.md:4: an invisible character is written out here");
    }

    [Theory]
    [InlineData("facts.yml")]
    [InlineData("glossary.yml")]
    [InlineData("synonyms.yml")]
    [InlineData("renames.yml")]
    [InlineData("site.yml")]
    [InlineData("pages/about.md")]
    [InlineData("codes/tv-code.md")]
    [InlineData("recovery/plan.md")]
    [InlineData("recovery/questions.yml")]
    [InlineData("pictures/drawing.svg")]
    public void It_is_found_in_every_kind_of_file(string path) => SmallGuide.Sound.With(path, "a\n\n\vb").IsRefused($"{path}:3: {Here}U+000B (line tabulation))");

    [Fact]
    public void Lines_are_counted_with_every_kind_of_line_end() =>
        SmallGuide.Sound.With("renames.yml", "pages:\r\n\r\n\rx\v\n").IsRefused($"renames.yml:4: {Here}U+000B");

    [Fact]
    public void A_file_full_of_them_is_no_flood() =>
        Assert.InRange(SmallGuide.Sound.With("facts.yml", string.Concat(Enumerable.Repeat("\0\n", 5000))).Read().Problems.Length, 20, 25);

    [Fact]
    public void Everything_that_people_can_see_may_stand_in_a_text() =>
        SmallGuide.Sound.WithBody("Tab\there, né, 中文, עברית, العربية, 👩‍👩‍👧, 🏴󠁧󠁢󠁥󠁮󠁧󠁿, non\u00a0breaking, soft\u00adhyphen, &nbsp;&amp;&#8594;&#x1F600;&lt;.").Snapshot();
}
