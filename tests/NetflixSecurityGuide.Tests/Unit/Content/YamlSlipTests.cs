namespace NetflixSecurityGuide.Tests.Unit.Content;

/// <summary>What YAML cannot read, or reads otherwise than meant: right line, cause and remedy.</summary>
public sealed class YamlSlipTests
{
    private const string Quotes = "(put the whole value between \"…\", and write '\\\"' for a quote inside)";
    private const string Answer = "answer: Use a password that no other site knows.";

    [Theory]
    [InlineData("answer: `netflix.com/password` is the page.", "4: the value of 'answer' begins with `, which means something else in YAML " + Quotes)]
    [InlineData("answer: *Never* share it.", "4: the value of 'answer' begins with *, which means something else in YAML " + Quotes)]
    [InlineData("answer: [Netflix] says so.", "4: the value of 'answer' begins with [, which means something else in YAML " + Quotes)]
    [InlineData("answer: {a} says so.", "4: the value of 'answer' begins with {, which means something else in YAML " + Quotes)]
    [InlineData("answer: @netflix says so.", "4: the value of 'answer' begins with @, which means something else in YAML " + Quotes)]
    [InlineData("answer: % of people.", "4: the value of 'answer' begins with %, which means something else in YAML " + Quotes)]
    [InlineData("answer: !important never share.", "4: the value of 'answer' begins with !, which means something else in YAML " + Quotes)]
    [InlineData("answer: &x share.", "4: the value of 'answer' begins with &, which means something else in YAML " + Quotes)]
    [InlineData("answer: \"x\" y.", "4: the value of 'answer' begins with \", which means something else in YAML " + Quotes)]
    [InlineData("answer: Use this: a password.", "4: the value of 'answer' has ': ' in it " + Quotes)]
    [InlineData("answer: Netflix #1 guide.", "4: everything from '#1' on is dropped: it begins a comment (put the whole value between \"…\", and write '\\\"' for a quote inside; a comment has a space behind its #)")]
    [InlineData("answer: Use one.\nanswer: Use two.", "5: the key 'answer' stands here twice (keep one of the two)")]
    [InlineData("answer: Use one.\n\torder: 2", "5: a tab stands at the beginning of the line (indent with spaces)")]
    public void A_slip_in_the_front_matter_is_named(string line, string problem) => SmallGuide.Sound.WithHead(Answer, line).IsRefused("guide/one.md:" + problem);

    [Theory]
    [InlineData("", "1: the file is empty (write 'terms:' and the words below it, or delete it)")]
    [InlineData("terms:\n  - id: totp\n    term: TOTP\n    means: A code from an app.\n---\nterms: []\n", "5: '---' begins a second document, which nothing reads (take the line out)")]
    [InlineData("terms:\n  - id: totp\n    term: TOTP\n\t    means: A code.\n", "4: a tab stands at the beginning of the line (indent with spaces)")]
    [InlineData("terms:\n  - id: totp\n    term: TOTP\n    means: See [x y](guide/one.md), it is **bold**.\n", "4: 'means' is plain text: '](' would be shown as it stands (take the Markdown out; only answer, detail, why are read as Markdown)")]
    public void A_slip_in_the_glossary_is_named(string yaml, string problem) => SmallGuide.Sound.With("glossary.yml", yaml).IsRefusedOnlyFor("glossary.yml:" + problem);

    [Theory]
    [InlineData("facts.yml", "write 'facts:' and 'rumours:', or delete it")]
    [InlineData("synonyms.yml", "write 'synonyms:' and 'try:', or delete it")]
    [InlineData("renames.yml", "write 'pages:', 'anchors:' or 'items:', or delete it")]
    public void An_emptied_file_is_a_slip(string file, string remedy) => SmallGuide.Sound.With(file, "\n").IsRefusedOnlyFor($"{file}:1: the file is empty ({remedy})");

    [Theory]
    [InlineData("title: A password of its own", "title: A **password** of its own", "2: 'title' is plain text: '**' would be shown as it stands")]
    [InlineData("Why one password", "Why `one` password", "3: 'summary' is plain text: '`' would be shown as it stands")]
    [InlineData("name: Netflix Help Center", "name: Netflix *Help* Center", "10: 'name' is plain text: '*Help*' would be shown as it stands")]
    public void Markdown_in_a_plain_field_is_named(string value, string markdown, string problem) => SmallGuide.Sound.WithHead(value, markdown).IsRefusedOnlyFor("guide/one.md:" + problem);

    [Theory]
    [InlineData("## E {#now}\n\n## A {#looks}\n\n## B {#trigger}\n\n## C {#you}\n", "codes/tv-code.md:1: the page lacks the section {#stranger} (write the sections {#now}, {#looks}, {#trigger}, {#you}, {#stranger} in this order)")]
    [InlineData("## E {#now}\n\n## B {#trigger}\n\n## A {#looks}\n\n## C {#you}\n\n## D {#stranger}\n", "codes/tv-code.md:18: the section {#looks} is in the wrong place (write the sections {#now}, {#looks}, {#trigger}, {#you}, {#stranger} in this order)")]
    public void A_code_page_says_which_section_is_missing(string body, string problem) => SmallGuide.Sound
        .With("codes/tv-code.md", SmallGuide.Head.Replace("minutes: 5", "see: [email]", StringComparison.Ordinal) + "\n" + body).IsRefusedOnlyFor(problem);

    [Fact]
    public void A_code_page_without_what_is_seen_says_what_can_be() => SmallGuide.Sound
        .With("codes/tv-code.md", SmallGuide.Head.Replace("minutes: 5\n", "", StringComparison.Ordinal) + "\n## E {#now}\n\n## A {#looks}\n\n## B {#trigger}\n\n## C {#you}\n\n## D {#stranger}\n")
        .IsRefusedOnlyFor("codes/tv-code.md:2: 'see' is missing (add 'see:' with one or more of digits, email, link, screen, text, for example [digits, text])");
}
