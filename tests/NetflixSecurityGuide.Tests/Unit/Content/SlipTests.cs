namespace NetflixSecurityGuide.Tests.Unit.Content;

/// <summary>What people type who know another Markdown, or whose finger slipped: nothing of it is published in silence.</summary>
public sealed class SlipTests
{
    private const string Alert = "(write '> [!NOTE]' alone on its line, outside of lists, and '> ' before each line of the text below it)";

    [Theory]
    [InlineData("!!! note\n\n    Body", "14: '!!! note' is no alert here " + Alert)]
    [InlineData("??? tip", "14: '??? tip' is no alert here " + Alert)]
    [InlineData(":::tip\nText\n:::", "14: ':::tip' is no alert here " + Alert)]
    [InlineData("> [!NOTE] My title\n> Text", "14: '[!NOTE] My title' is no alert here " + Alert)]
    [InlineData("- A list\n  > [!NOTE]\n  > Text", "15: '[!NOTE]' is no alert here " + Alert)]
    [InlineData("Text.[^1]\n\n[^1]: A source", "14: the footnote '[^1]' is shown as it stands (name the source in 'sources:', or say it in the text)")]
    [InlineData("See [the devices][none].", "14: the link '[the devices][none]' leads nowhere (write [text](address), or add a line '[name]: address' below the text)")]
    [InlineData("Two lines.\nSee [the devices page] (devices.md) now.", "15: a space stands between the brackets: '[the devices page] (devices.md)' (write [text](address) without it)")]
    [InlineData("![x] (y.svg)", "14: a space stands between the brackets: '![x] (y.svg)' (write [text](address) without it)")]
    [InlineData("[text](https://a b)", "14: the link '[text](https://a b)' is shown as it stands (write its address without spaces, a space in it as %20)")]
    [InlineData("[[wiki]]", "14: '[[wiki]]' is shown as it stands (write [text](file.md); the page makes its list of contents itself)")]
    [InlineData("[TOC]", "14: '[TOC]' is shown as it stands (write [text](file.md); the page makes its list of contents itself)")]
    [InlineData("~~gone~~", "14: '~~gone~~' is shown as it stands (nothing is struck through here: take the words out, or say what changed)")]
    [InlineData("H~2~O", "14: '~2~' is shown as it stands (say it in words)")]
    [InlineData("x^2^", "14: '^2^' is shown as it stands (say it in words)")]
    [InlineData("++new++", "14: '++new++' is shown as it stands (say it in words)")]
    [InlineData("Well done :tada:", "14: ':tada:' is shown as it stands (type the sign itself, or say it in words)")]
    [InlineData("$a+b$", "14: the formula '$a+b$' is shown as it stands (say it in words; a $ that is meant as a character is '\\$')")]
    [InlineData("Term\n: Meaning", "15: ': Meaning' is no definition (write a list, or explain the word in glossary.yml)")]
    [InlineData("=== \"Tab\"", "14: '=== \"Tab\"' means nothing here (take the line out)")]
    [InlineData("import X from './x'", "14: 'import X from './x'' means nothing here (take the line out)")]
    [InlineData("##Heading", "14: '##Heading' is no heading (put a space behind the #; a # that is meant as a character is '\\#')")]
    [InlineData("##\u00A0Heading", "14: a no-break space stands behind the mark at the beginning of the line (delete it and type an ordinary space)")]
    [InlineData("-\u00A0item", "14: a no-break space stands behind the mark at the beginning of the line (delete it and type an ordinary space)")]
    [InlineData("## {#aa}", "14: the heading has no text (write its words between ## and {#…})")]
    [InlineData("Some text\n---", "15: a line of --- or === below a text makes it a heading (leave an empty line above it, or write ## before the heading)")]
    [InlineData("| a | b |\n| 1 | 2 |", "14: '| a | b |' is no table (write '| A | B |', below it '|---|---|', then one line for each row)")]
    [InlineData("| a | b |\n|:--|--:|\n| 1 | 2 |", "14: the columns of a table are not aligned one by one (write '|---|---|' below the first row, without ':')")]
    [InlineData("| a | b |\n|---|---|\n| 1 |", "16: the row has 1 cell(s), the first row of the table 2 (write one cell for each column; an empty one is '| |', and a | inside a cell is '\\|')")]
    [InlineData("| a | b |\n|---|---|\n| | |\n| 1 | 2 | 3 |", "17: the row has 3 cell(s), the first row of the table 2 (write one cell for each column; an empty one is '| |', and a | inside a cell is '\\|')")]
    [InlineData("[x] Not a box", "14: '[x] Not a box' is no checklist line (write '- [ ] Do this {#short-name .essential}')")]
    [InlineData("An `unclosed", "14: '`' has no partner (put one on each side of the words, in the same paragraph; one that is meant as a character is '\\`')")]
    [InlineData("An **unclosed", "14: '**' has no partner (put '**' before and behind the words, without a space inside, and a space or a comma behind)")]
    [InlineData("An *unclosed", "14: '*' has no partner (put one on each side of the words; one that is meant as a character is '\\*')")]
    [InlineData("See https://example.org/a now", "14: the address 'https://example.org/a' is no link (write [where it leads](address))")]
    [InlineData("See www.example.org now", "14: the address 'www.example.org' is no link (write [where it leads](address))")]
    [InlineData("    four spaces", "14: four spaces before a line make it code (take them away, or put the text between two lines of ```)")]
    [InlineData("Use `Account -> Security`, `netflix.com`", "14: the menu path 'Account -> Security' has another arrow (copy this one, with a space on each side: `Account → Security`)")]
    [InlineData("Use `Account > Security`, `netflix.com`", "14: the menu path 'Account > Security' has another arrow (copy this one, with a space on each side: `Account → Security`)")]
    [InlineData("Use `Account › Security`, `netflix.com`", "14: the menu path 'Account › Security' has another arrow (copy this one, with a space on each side: `Account → Security`)")]
    [InlineData("Use `Account→Security`, `netflix.com`", "14: the menu path 'Account→Security' has another arrow (copy this one, with a space on each side: `Account → Security`)")]
    [InlineData("Use **Account → Security**, `netflix.com`", "14: the menu path 'Account → Security' has no date (write it between backticks: `Account → Security`)")]
    [InlineData("<a\nhref=\"x\">A</a>", "14: raw HTML is not allowed: <a href=\"x\"> (write it in Markdown; a '<' that is meant as a character is '\\<')")]
    [InlineData("<!-- later -->", "14: a comment is not allowed (delete it: what nobody may read has no place in the text)")]
    [InlineData("[our codes]()", "14: the link has no address (write it between the round brackets)")]
    [InlineData("[our codes](mailto:)", "14: the address 'mailto:' names nobody (write mailto:name@example.org)")]
    [InlineData("[our codes](http://example.org)", "14: the address 'http://example.org' is not safe on its way (write https://)")]
    [InlineData("[our codes](/facts#passkey)", "14: the address '/facts#passkey' is not the way to link within the guide (write ../facts.yml#passkey)")]
    [InlineData("[our codes](/guide/one)", "14: the address '/guide/one' is not the way to link within the guide (write one.md)")]
    [InlineData("[our codes](/privacy)", "14: the address '/privacy' is not the way to link within the guide (write ../pages/privacy.md)")]
    [InlineData("[our codes](one)", "14: the link leads to 'one', which is not a file of the guide (write one.md)")]
    [InlineData("[our codes](../pictures/way.svg)", "14: the link leads to '../pictures/way.svg', which is not a file of the guide (a drawing is shown, not linked: ![all that it says](address) in a paragraph of its own)")]
    [InlineData("![A way](../pictures/shot.png)", "14: the picture '../pictures/shot.png' is no drawing (only .svg files in pictures/ can be shown)")]
    [InlineData("![A way](https://example.com/a.svg)", "14: the picture 'https://example.com/a.svg' is on another site (draw it as a file in pictures/: a page loads nothing from elsewhere)")]
    public void A_slip_is_named_with_its_line_and_what_to_write_instead(string body, string problem) =>
        SmallGuide.Sound.WithBody(body).IsRefused("guide/one.md:" + problem);

    [Theory]
    [InlineData("## A {#s}", "'{#s}' is shown as it stands")]
    [InlineData("- [ ] Do it {#a .extra}", "'{#a .extra}' is shown as it stands")]
    [InlineData("- [ ] Do it {#do-it .extra rev=2 changed=“two words”}", "'{#do-it .extra rev=2 changed=“two words”}' is shown as it stands")]
    [InlineData("- [ ] Do it {#do-it .extra}\n  Why no empty line", "the checklist line runs on")]
    [InlineData("```\ncode\n```\n\n```\nno end", "the code that begins here has no end")]
    public void A_slip_brings_no_other_message_along(string body, string problem)
    {
        var found = Assert.Single(SmallGuide.Sound.WithOnlyBody(SmallGuide.Item + "\n" + body).Read().Problems);

        Assert.Equal(problem, found.Message);
    }

    [Fact]
    public void Code_without_an_end_is_named_and_not_the_item_it_has_swallowed() =>
        SmallGuide.Sound.WithBody("Text.\n\n```\ncode").IsRefusedOnlyFor("guide/one.md:16: the code that begins here has no end (add a line ``` below it)");

    [Theory]
    [InlineData("[x y](https://proton.me/a#:~:text=b)", "href=\"https://proton.me/a#:~:text=b\"")]
    [InlineData("[x y](https://theworld.com/a.html#x|outline)", "href=\"https://theworld.com/a.html#x%7Coutline\"")]
    [InlineData("[x y](https://a.example/?q=a^b)", "href=\"https://a.example/?q=a%5Eb\"")]
    [InlineData("[x y](https://a.example/{id}/[x].html)", "href=\"https://a.example/%7Bid%7D/%5Bx%5D.html\"")]
    [InlineData("[x y](https://a.example/100%)", "href=\"https://a.example/100%25\"")]
    [InlineData("[x y](https://a.example/caf\u00E9)", "href=\"https://a.example/caf%C3%A9\"")]
    [InlineData("[x y](HTTPS://a.example/)", "href=\"https://a.example/\"")]
    [InlineData("[x y](mailto:a@example.com?subject=x)", "href=\"mailto:a@example.com?subject=x\"")]
    [InlineData("`https://www.netflix.com/password`", "href=\"https://www.netflix.com/password\"")]
    [InlineData("`help.netflix.com/en/node/123`", "href=\"https://help.netflix.com/en/node/123\"")]
    [InlineData("`Netflix.com/Password`", "href=\"https://www.netflix.com/Password\"")]
    [InlineData("`netflix.com/`", "href=\"https://www.netflix.com/\"")]
    public void An_ordinary_address_is_linked(string body, string link) =>
        Assert.Contains(link, string.Concat(SmallGuide.Sound.WithBody(body).Snapshot().Articles[0].Body.Blocks.OfType<NetflixSecurityGuide.Rendering.Prose>().Select(prose => prose.Html)), StringComparison.Ordinal);

    [Theory]
    [InlineData("It costs $5, or $10 (5 * 3 = 15).")]
    [InlineData("At 10:30:45, in a_file_name, a \\*star\\* and a \\[^1] and \\~~.")]
    [InlineData("> Words of somebody else.")]
    [InlineData("A letter [name] here, and c > b.")]
    [InlineData("`[^1] ~~x~~ :tada: {{ x }}`")]
    [InlineData("Hard  \nbreak, and a rule:\n\n***\n\nMore.")]
    public void Ordinary_text_is_let_through(string body) => SmallGuide.Sound.WithBody(body).Snapshot();

    [Fact]
    public void A_pipe_in_the_code_of_a_table_is_written_as_elsewhere() =>
        Assert.Contains("<code>x | y</code>", string.Concat(SmallGuide.Sound.WithBody("| a | b |\n|---|---|\n| `x \\| y` | |").Snapshot().Articles[0].Body.Blocks.OfType<NetflixSecurityGuide.Rendering.Prose>().Select(prose => prose.Html)), StringComparison.Ordinal);

    /// <summary>What a broken file holds is not known, so nothing is said of links to it, of its items and of its headings.</summary>
    [Theory]
    [InlineData("order: 2", "\torder: 2")]
    [InlineData("answer: Use", "answer: `Use`")]
    [InlineData("title: A", "title: B\ntitle: A")]
    [InlineData("\n---\n\n", "\n")]
    [InlineData("- [ ] Other", "> > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > Deep\n\n- [ ] Other")]
    public void A_file_that_cannot_be_read_brings_no_message_about_another_along(string sound, string broken)
    {
        var second = SmallGuide.Head.Replace("order: 1", "order: 2", StringComparison.Ordinal) + "\n## A part {#part}\n\n- [ ] Other {#other .extra}\n";
        Assert.Contains(sound, second, StringComparison.Ordinal);
        var guide = SmallGuide.Sound
            .With(SmallGuide.ArticlePath, SmallGuide.Head.Replace("minutes: 5", "minutes: 5\nrelated: [two]", StringComparison.Ordinal) + "\n[A part](two.md#part), [an item](two.md#item-other)\n\n" + SmallGuide.Item)
            .With("renames.yml", "items:\n  old-other: other\nanchors:\n  guide/two.md#old: part\n");
        guide.With("guide/two.md", second).Snapshot();

        Assert.All(guide.With("guide/two.md", second.Replace(sound, broken, StringComparison.Ordinal)).Read().Problems, problem => Assert.StartsWith("guide/two.md:", problem.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_link_to_a_page_that_has_a_new_name_says_the_name() => SmallGuide.Sound
        .WithBody("[our list](old.md)").WithSecond("- [ ] Other {#other .extra}\n").With("renames.yml", "pages:\n  guide/old.md: guide/two.md\n")
        .IsRefused("guide/one.md:14: the link leads to 'guide/old.md', which is not there (its name is guide/two.md now: write the path to that)");
}
