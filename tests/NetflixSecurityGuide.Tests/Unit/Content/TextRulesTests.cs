namespace NetflixSecurityGuide.Tests.Unit.Content;

public sealed class TextRulesTests
{
    [Theory]
    [InlineData("## No anchor", "the heading has no anchor")]
    [InlineData("## Bad {#Not-Good}", "the anchor 'Not-Good' is malformed")]
    [InlineData("# Title {#title}", "a heading of level 1 has no place")]
    [InlineData("#### Deep {#deep}", "a heading of level 4 has no place")]
    [InlineData("## See [the first page](one.md) {#see}", "the heading holds a link")]
    [InlineData("## Classy {#classy .big}", "a heading has more than an anchor")]
    [InlineData("## Click {#click onclick=alert(1)}", "a heading has more than an anchor")]
    [InlineData("## Sources {#sources}", "the anchor 'sources' is taken by the page itself")]
    [InlineData("## Item {#item-unique-password}", "the anchor 'item-unique-password' is taken by the page itself")]
    public void A_heading_that_breaks_a_rule_is_refused(string heading, string problem) =>
        SmallGuide.Sound.WithBody(heading).IsRefusedOnlyFor("guide/one.md:14: " + problem);

    [Fact]
    public void An_anchor_used_twice_is_refused() => SmallGuide.Sound
        .WithBody("## One {#same}\n\n### Two {#same}")
        .IsRefusedOnlyFor("guide/one.md:16: the anchor 'same' stands in this file twice");

    [Theory]
    [InlineData("<script>alert(1)</script>", "raw HTML is not allowed")]
    [InlineData("<!-- a remark -->", "a comment is not allowed")]
    [InlineData("Some <b>bold</b> text", "raw HTML is not allowed: <b>")]
    [InlineData("An <img src=x onerror=alert(1)> picture", "raw HTML is not allowed: <img src=x onerror=alert(1)>")]
    [InlineData("Text with marks {onclick=alert(1)}", "attributes stand where they mean nothing")]
    [InlineData("Text with an id {#id}", "attributes stand where they mean nothing")]
    [InlineData("A [link to us](one.md){onmouseover=alert(1)}", "attributes stand where they mean nothing")]
    [InlineData("Very **bold**{style=color:red}", "attributes stand where they mean nothing")]
    [InlineData("``` {onclick=alert(1)}\ncode\n```", "attributes stand where they mean nothing")]
    [InlineData("> [!HINT]\n> A remark.", "'HINT' is not a kind of alert")]
    [InlineData("Go to `Account → Security`.", "a menu path stands alone")]
    public void Markup_that_has_no_place_is_refused(string body, string problem) =>
        SmallGuide.Sound.WithBody(body).IsRefused("guide/one.md:14: " + problem);

    [Theory]
    [InlineData("- A list")]
    [InlineData("> A quote")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |")]
    public void Attributes_in_front_of_a_block_are_refused(string block) =>
        SmallGuide.Sound.WithBody("{onclick=alert(1)}\n" + block).IsRefused("guide/one.md:15: attributes stand where they mean nothing");

    [Theory]
    [InlineData("[our codes](http://example.org)", "the address 'http://example.org' is not safe on its way")]
    [InlineData("[our codes](javascript:alert(1))", "the address 'javascript:alert(1)' cannot be linked")]
    [InlineData("[our codes](JavaScript:alert(1))", "the address 'JavaScript:alert(1)' cannot be linked")]
    [InlineData("[our codes](data:text/html,x)", "the address 'data:text/html,x' cannot be linked")]
    [InlineData("[our codes](//example.org)", "the address '//example.org' is not the way to link within the guide")]
    [InlineData("[our codes](https://me@example.org)", "the address 'https://me@example.org' names no site")]
    [InlineData("[our codes](..\\\\one.md)", "the address '..\\one.md' cannot be linked")]
    [InlineData("[our codes][ref]\n\n[ref]: javascript:alert(1)", "the address 'javascript:alert(1)' cannot be linked")]
    [InlineData("[our codes](../../one.md)", "the link leads to '../../one.md', which is not a file of the guide")]
    [InlineData("[our codes](one.txt)", "the link leads to 'one.txt', which is not a file of the guide")]
    [InlineData("[our codes](none.md)", "the link leads to 'guide/none.md', which is not there")]
    [InlineData("[our codes](../codes/none.md)", "the link leads to 'codes/none.md', which is not there")]
    [InlineData("[our codes](../recovery/plan.md)", "the link leads to 'recovery/plan.md', which is not there")]
    [InlineData("[our codes](one.md#none)", "'guide/one.md' has no heading or item '#none'")]
    [InlineData("[our codes](#none)", "'guide/one.md' has no heading or item '#none'")]
    [InlineData("[our codes](#item-none)", "'guide/one.md' has no heading or item '#item-none'")]
    [InlineData("[our codes](../facts.yml#none)", "'facts.yml' has no heading or item '#none'")]
    [InlineData("[our codes](../glossary.yml#none)", "'glossary.yml' has no heading or item '#none'")]
    [InlineData("[](one.md)", "the link has no text")]
    [InlineData("[here](one.md)", "the link text 'here' says nothing")]
    [InlineData("[Click here.](one.md)", "the link text 'Click here.' says nothing")]
    [InlineData("[**this page**](one.md)", "the link text 'this page' says nothing")]
    [InlineData("<https://example.org>", "the bare address 'https://example.org' is not a link text")]
    public void A_link_that_breaks_a_rule_is_refused(string link, string problem) =>
        SmallGuide.Sound.WithBody(link).IsRefusedOnlyFor("guide/one.md:14: " + problem);

    [Theory]
    [InlineData("[our codes](one.md)")]
    [InlineData("[our codes](one.md#why)")]
    [InlineData("[our codes](#item-unique-password)")]
    [InlineData("[our codes](/codes)")]
    [InlineData("[our codes](https://example.org/a?b=c#d)")]
    [InlineData("[our codes](mailto:editor@example.org)")]
    public void A_sound_link_is_let_through(string link) => SmallGuide.Sound.WithBody(link + "\n\n## Why {#why}").Snapshot();

    [Fact]
    public void A_link_in_the_answer_is_checked_too() => SmallGuide.Sound
        .WithHead("Use a password that no other site knows.", "\"Read [the list](none.md).\"")
        .IsRefusedOnlyFor("guide/one.md:4: the link leads to 'guide/none.md', which is not there");

    [Theory]
    [InlineData(">", 400)]
    [InlineData("- ", 400)]
    [InlineData("*a **b ", 400)]
    [InlineData("[", 100_000)]
    [InlineData("![", 50_000)]
    [InlineData("**a *b ", 4000)]
    [InlineData("| a\n", 400)]
    public void Deep_nesting_is_an_error_at_most_and_never_a_crash(string opener, int times)
    {
        var reading = SmallGuide.Sound.WithBody(string.Concat(Enumerable.Repeat(opener, times)) + "text").Read();

        Assert.All(reading.Problems, problem => Assert.Equal("guide/one.md", problem.File));
    }

    [Fact]
    public void Quotes_nested_too_deeply_are_named() => SmallGuide.Sound
        .WithBody(new string('>', 400) + " text")
        .IsRefused("guide/one.md:1: the text is nested too deeply");
}
