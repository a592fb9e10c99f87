namespace NetflixSecurityGuide.Tests.Unit.Content;

/// <summary>Rules for code pages, plain pages, the glossary, renames, and for files as such.</summary>
public sealed class OtherFilesTests
{
    private static readonly string CodeHead = SmallGuide.Head.Replace("minutes: 5", "see: [email, digits]", StringComparison.Ordinal);

    private const string Sections = "\n## A {#now}\n\n## B {#looks}\n\n## C {#trigger}\n\n## D {#you}\n\n## E {#stranger}\n";

    [Fact]
    public void A_sound_code_page_is_let_through() =>
        Assert.Equal(["email", "digits"], SmallGuide.Sound.With("codes/tv-code.md", CodeHead + Sections).Snapshot().Codes[0].See);

    [Theory]
    [InlineData("see: [email, digits]\n", "", "codes/tv-code.md:2: 'see' is missing")]
    [InlineData("see: [email, digits]", "see: [smell]", "codes/tv-code.md:8: 'see' cannot be 'smell'")]
    [InlineData("see: [email, digits]", "see: email", "codes/tv-code.md:8: 'see' is not a list of words")]
    [InlineData("see: [email, digits]", "see: [email]\nminutes: 5", "codes/tv-code.md:9: 'minutes' is not a known key")]
    [InlineData("## E {#stranger}", "", "codes/tv-code.md:1: the page lacks the section {#stranger}")]
    [InlineData("## B {#looks}\n\n## C {#trigger}", "## C {#trigger}\n\n## B {#looks}", "codes/tv-code.md:18: the section {#looks} is in the wrong place")]
    [InlineData("## E {#stranger}", "## E {#stranger}\n\n- [ ] Do {#do .extra}", "codes/tv-code.md:24: a checklist line has no place here")]
    public void A_code_page_that_breaks_a_rule_is_refused(string text, string broken, string problem) => SmallGuide.Sound
        .With("codes/tv-code.md", (CodeHead + Sections).Replace(text, broken, StringComparison.Ordinal)).IsRefused(problem);

    [Fact]
    public void A_plain_page_has_no_checklist() => SmallGuide.Sound
        .With("pages/about.md", SmallGuide.Head.Replace("minutes: 5\n", "", StringComparison.Ordinal) + "\n" + SmallGuide.Item)
        .IsRefusedOnlyFor("pages/about.md:13: a checklist line has no place here");

    [Theory]
    [InlineData("guide/My-Article.md", "the file name 'My-Article' makes no good address")]
    [InlineData("guide/two words.md", "the file name 'two words' makes no good address")]
    [InlineData("guide/print.md", "the address /guide/print is taken by the site itself")]
    [InlineData("pages/checklist.md", "the address /checklist is taken by the site itself")]
    [InlineData("guides/two.md", "nothing reads this file")]
    [InlineData("guide/deeper/two.md", "nothing reads this file")]
    [InlineData("guide/picture.svg", "nothing reads this file")]
    [InlineData("pictures/text.md", "nothing reads this file")]
    [InlineData("fact.yml", "nothing reads this file")]
    public void A_file_in_the_wrong_place_is_refused(string path, string problem) =>
        SmallGuide.Sound.With(path, SmallGuide.Head + "\n" + SmallGuide.Item).IsRefused($"{path}:1: {problem}");

    [Fact]
    public void A_plan_without_questions_is_refused() => SmallGuide.Sound
        .With("recovery/plan.md", SmallGuide.Head).IsRefused("recovery/plan.md:1: the plan has no questions");

    [Theory]
    [InlineData("terms:\n  - id: Not Good\n    term: TOTP\n    means: A code from an app.\n", 2, "the id 'Not Good' is malformed")]
    [InlineData("terms:\n  - id: totp\n    means: A code from an app.\n", 2, "'term' is missing")]
    [InlineData("terms:\n  - id: totp\n    term: TOTP\n", 2, "'means' is missing")]
    [InlineData("terms:\n  - id: totp\n    term: TOTP\n    means: A code.\n", 4, "'means' has 7 characters")]
    [InlineData("terms:\n  - id: totp\n    term: TOTP\n    means: A code from an app.\n    more: x\n", 5, "'more' is not a known key")]
    [InlineData("terms:\n  - { id: a, term: TOTP, means: A code from an app. }\n  - { id: b, term: Code, also: [totp], means: A code from an app. }\n", 3, "'totp' is explained twice")]
    [InlineData("terms:\n  - { id: a, term: TOTP, means: A code from an app. }\n  - { id: a, term: Code, means: A code from an app. }\n", 3, "the id 'a' stands here twice")]
    [InlineData("terms: TOTP\n", 1, "'terms' is not a list of entries")]
    [InlineData("words: []\n", 1, "'words' is not a known key")]
    [InlineData("[[[", 1, "the YAML cannot be read from here on")]
    public void A_glossary_that_breaks_a_rule_is_refused(string yaml, int line, string problem) =>
        SmallGuide.Sound.With("glossary.yml", yaml).IsRefusedOnlyFor($"glossary.yml:{line}: {problem}");

    [Theory]
    [InlineData("pages:\n  guide/old.md: elsewhere.txt\n", 2, "'guide/old.md: elsewhere.txt' does not name two pages")]
    [InlineData("pages:\n  guide/old.md: guide/none.md\n", 2, "'guide/old.md' is renamed to 'guide/none.md', which does not exist")]
    [InlineData("pages:\n  guide/one.md: guide/one.md\n", 2, "the renames of '/guide/one' go round in a circle")]
    [InlineData("pages:\n  guide/a.md: guide/b.md\n  guide/b.md: guide/a.md\n", 2, "the renames of '/guide/a' go round in a circle")]
    [InlineData("pages: guide/old.md\n", 1, "'pages' is not a group of keys")]
    [InlineData("pages:\n  guide/old.md: [guide/one.md]\n", 2, "this is not 'old: new'")]
    [InlineData("anchors:\n  guide/one.md: new\n", 2, "'guide/one.md' does not name a file and an anchor")]
    [InlineData("anchors:\n  guide/one.md#old: none\n", 2, "'guide/one.md#old' is renamed to '#none', which is no heading of that file")]
    [InlineData("anchors:\n  guide/none.md#old: why\n", 2, "'guide/none.md#old' is renamed to '#why', which is no heading of that file")]
    [InlineData("items:\n  old-password: none\n", 2, "the item 'old-password' is renamed to 'none', which does not exist")]
    [InlineData("items:\n  unique-password: unique-password\n", 2, "the renames of 'unique-password' go round in a circle")]
    [InlineData("items:\n  old: unique-password\n  old: unique-password\n", 3, "the key 'old' stands here twice")]
    [InlineData("people:\n  a: b\n", 1, "'people' is not a known key")]
    public void Renames_that_lead_nowhere_are_refused(string yaml, int line, string problem) =>
        SmallGuide.Sound.With("renames.yml", yaml).IsRefused($"renames.yml:{line}: {problem}");

    [Theory]
    [InlineData("pages:\n  guide/one.md: guide/two.md\n", "'guide/one.md' is renamed but still there")]
    [InlineData("anchors:\n  guide/one.md#why: how\n", "'guide/one.md#why' is renamed but still there")]
    [InlineData("items:\n  unique-password: other\n", "the item 'unique-password' is renamed but still there")]
    public void Renames_of_what_is_still_there_are_refused(string yaml, string problem) => SmallGuide.Sound
        .WithBody("## Why {#why}\n\n## How {#how}").WithSecond("- [ ] Other {#other .extra}\n")
        .With("renames.yml", yaml).IsRefusedOnlyFor("renames.yml:2: " + problem);

    [Fact]
    public void Renames_in_a_row_become_one_step()
    {
        var renames = SmallGuide.Sound.With("renames.yml", "pages:\n  guide/a.md: guide/b.md\n  guide/b.md: guide/one.md\n").Snapshot().Renames;

        Assert.Equal("/guide/one", renames.Addresses["/guide/a"]);
    }

    [Theory]
    [InlineData("facts.yml")]
    [InlineData("glossary.yml")]
    [InlineData("renames.yml")]
    public void Yaml_nested_beyond_reason_is_an_error_and_never_a_crash(string path) =>
        SmallGuide.Sound.With(path, new string('[', 100_000)).IsRefused(path + ":1: ");
}
