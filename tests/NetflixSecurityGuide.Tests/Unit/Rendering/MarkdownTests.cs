using NetflixSecurityGuide.Rendering.Code;
using NetflixSecurityGuide.Rendering.TaskLists;
using NetflixSecurityGuide.Rendering;
using static NetflixSecurityGuide.Tests.Unit.Rendering.RenderedMarkdown;

namespace NetflixSecurityGuide.Tests.Unit.Rendering;

/// <summary>What each small extension of the dialect makes of its Markdown, letter by letter.</summary>
public sealed class MarkdownTests
{
    [Theory]
    [InlineData("> [!NOTE]\n> Text.", "<div class=\"alert alert--note\" role=\"note\"><p class=\"alert__title\">Good to know</p>\n<p>Text.</p>\n</div>\n")]
    [InlineData("> [!TIP]\n> Text.", "<div class=\"alert alert--advice\" role=\"note\"><p class=\"alert__title\">Our advice</p>\n<p>Text.</p>\n</div>\n")]
    [InlineData("> [!IMPORTANT]\n> Text.", "<div class=\"alert alert--important\" role=\"note\"><p class=\"alert__title\">Important</p>\n<p>Text.</p>\n</div>\n")]
    [InlineData("> [!WARNING]\n> Text.", "<div class=\"alert alert--warning\" role=\"note\"><p class=\"alert__title\">Watch out</p>\n<p>Text.</p>\n</div>\n")]
    [InlineData("> [!caution]\n> Text.", "<div class=\"alert alert--caution\" role=\"note\"><p class=\"alert__title\">Can’t be undone</p>\n<p>Text.</p>\n</div>\n")]
    [InlineData("> Text.", "<blockquote>\n<p>Text.</p>\n</blockquote>\n")]
    public void Alerts(string markdown, string html) => Assert.Equal(html, Render(markdown));

    [Theory]
    [InlineData("`netflix.com/password`", "<p><a href=\"https://www.netflix.com/password\">netflix.com/password</a></p>\n")]
    [InlineData("`netflix.com`", "<p><a href=\"https://www.netflix.com\">netflix.com</a></p>\n")]
    [InlineData("`netflix.com/account/security`", "<p><a href=\"https://www.netflix.com/account/security\">netflix.com/account/security</a></p>\n")]
    [InlineData("`netflix.com.evil.example`", "<p><code>netflix.com.evil.example</code></p>\n")]
    [InlineData("`evil-netflix.com/password`", "<p><code>evil-netflix.com/password</code></p>\n")]
    [InlineData("`netflix.com/a?b=c`", "<p><code>netflix.com/a?b=c</code></p>\n")]
    [InlineData("netflix.com/password", "<p>netflix.com/password</p>\n")]
    public void Short_addresses(string markdown, string html) => Assert.Equal(html, Render(markdown));

    [Theory]
    [InlineData(
        "`netflix.com`: `Account → Security`",
        "<p><a href=\"https://www.netflix.com\">netflix.com</a>: <span class=\"screen-path\"><b>Account →</b> <b>Security</b></span> <small>(menu as of <time datetime=\"2026-11-23\">23 Nov 2026</time>)</small></p>\n")]
    [InlineData(
        "`netflix.com`: `A → B` or `A → <C>`",
        "<p><a href=\"https://www.netflix.com\">netflix.com</a>: <span class=\"screen-path\"><b>A →</b> <b>B</b></span> or <span class=\"screen-path\"><b>A →</b> <b>&lt;C&gt;</b></span> <small>(menu as of <time datetime=\"2026-11-23\">23 Nov 2026</time>)</small></p>\n")]
    public void Menu_paths(string markdown, string html) => Assert.Equal(html, Render(markdown));

    [Theory]
    [InlineData("## Why & how {#why}", "<h2 id=\"why\"><a class=\"anchor\" href=\"#why\">Why &amp; how</a></h2>\n")]
    [InlineData("### **Two** {#two}", "<h3 id=\"two\"><a class=\"anchor\" href=\"#two\"><strong>Two</strong></a></h3>\n")]
    [InlineData("## New {#new}", "<span id=\"old\"></span><h2 id=\"new\"><a class=\"anchor\" href=\"#new\">New</a></h2>\n")]
    public void Headings(string markdown, string html) => Assert.Equal(html, Render(markdown));

    [Theory]
    [InlineData(
        "| Way | **Safe** |\n|---|---|\n| A | B |",
        "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Table: Way, Safe\">\n<table>\n<thead>\n<tr>\n<th>Way</th>\n<th><strong>Safe</strong></th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>A</td>\n<td>B</td>\n</tr>\n</tbody>\n</table>\n</div>\n")]
    public void Tables(string markdown, string html) => Assert.Equal(html, Render(markdown));

    [Theory]
    [InlineData(
        "![A \"way\" \\<in>](../pictures/way.svg \"The way & more\")",
        "<figure class=\"figure\"><svg viewBox=\"0 0 9 9\" width=\"9\" height=\"9\" role=\"img\" aria-label=\"A &quot;way&quot; &lt;in&gt;\" class=\"figure__drawing\"><path d=\"M0 0\" /></svg><figcaption>The way &amp; more</figcaption></figure>\n")]
    [InlineData(
        "![A way](../pictures/way.svg)",
        "<figure class=\"figure\"><svg viewBox=\"0 0 9 9\" width=\"9\" height=\"9\" role=\"img\" aria-label=\"A way\" class=\"figure__drawing\"><path d=\"M0 0\" /></svg></figure>\n")]
    public void Figures(string markdown, string html) => Assert.Equal(html, Render(markdown));

    [Theory]
    [InlineData(
        "No totp here, and no TOTP there.",
        "<p>No <span class=\"term\">totp<button type=\"button\" class=\"term__open\" popovertarget=\"term-totp\" aria-label=\"totp\"></button></span><span class=\"term__popup\" popover id=\"term-totp\"><b>TOTP</b>: A code from an app &amp; a clock.</span> here, and no TOTP there.</p>\n")]
    [InlineData(
        "An authenticator code.",
        "<p>An <span class=\"term\">authenticator code<button type=\"button\" class=\"term__open\" popovertarget=\"term-totp\" aria-label=\"authenticator code\"></button></span><span class=\"term__popup\" popover id=\"term-totp\"><b>TOTP</b>: A code from an app &amp; a clock.</span>.</p>\n")]
    [InlineData("A decoder and codes.", "<p>A decoder and codes.</p>\n")]
    [InlineData("`TOTP` and [TOTP](https://example.org) and **TOTP**", "<p><code>TOTP</code> and <a href=\"https://example.org\">TOTP</a> and <strong>TOTP</strong></p>\n")]
    [InlineData("## TOTP {#app}", "<h2 id=\"app\"><a class=\"anchor\" href=\"#app\">TOTP</a></h2>\n")]
    public void Terms(string markdown, string html) => Assert.Equal(html, Render(markdown));

    [Theory]
    [InlineData("[the list](../codes/tv-code.md#now)", "<p><a href=\"/codes/tv-code#now\">the list</a></p>\n")]
    [InlineData("[the list](two.md \"title\")", "<p><a href=\"/guide/two\">the list</a></p>\n")]
    [InlineData("[the list](#why)", "<p><a href=\"#why\">the list</a></p>\n")]
    [InlineData("[the list](../pages/home.md)", "<p><a href=\"/\">the list</a></p>\n")]
    [InlineData("[the facts](../facts.yml#x)", "<p><a href=\"/facts#x\">the facts</a></p>\n")]
    [InlineData("[the plan](../recovery/plan.md)", "<p><a href=\"/recover\">the plan</a></p>\n")]
    [InlineData("[write to us](mailto:a@example.org)", "<p><a href=\"mailto:a@example.org\">write to us</a></p>\n")]
    [InlineData("a \\< b & c", "<p>a &lt; b &amp; c</p>\n")]
    public void Links_and_characters(string markdown, string html) => Assert.Equal(html, Render(markdown));

    [Theory]
    [InlineData("==They can **then** watch.==", "<p>They can <strong>then</strong> watch. <small>(<a href=\"/about#marks\">our conclusion</a>)</small></p>\n")]
    [InlineData("Known. ==Not said.== Known.", "<p>Known. Not said. <small>(<a href=\"/about#marks\">our conclusion</a>)</small> Known.</p>\n")]
    [InlineData("`a == b`", "<p><code>a == b</code></p>\n")]
    public void Conclusions(string markdown, string html) => Assert.Equal(html, Render(markdown));

    [Fact]
    public void A_conclusion_is_marked_in_plain_text_too() =>
        Assert.Equal("Known. Not said. (our conclusion)", Body("Known. ==Not said.==").Sections[0].Text.ToString());

    [Fact]
    public void An_include_puts_the_text_of_the_block_into_the_page()
    {
        var body = Body("## Why {#why}\n\n[The outer one](../blocks/outer.md \"include\")\n\nAfter.");

        Assert.Equal(
            """
            <h2 id="why"><a class="anchor" href="#why">Why</a></h2>
            <ol>
            <li><p>First:</p>
            <p>Go to <a href="/guide/two#why">the list</a>. It is safe. <small>(<a href="/about#marks">our conclusion</a>)</small></p>
            <figure class="figure"><svg viewBox="0 0 9 9" width="9" height="9" role="img" aria-label="A way" class="figure__drawing"><path d="M0 0" /></svg></figure>
            </li>
            </ol>
            <p>After.</p>

            """,
            HtmlOf(body));
        Assert.Equal("First: Go to the list. It is safe. (our conclusion) A way After.", body.Sections[0].Text.ToString());
        Assert.Equal(["blocks/outer.md", "blocks/way.md"], body.Includes);
        Assert.Equal(14, body.WordCount);
    }

    [Fact]
    public void A_block_that_is_included_in_a_checklist_line_is_a_part_of_its_explanation()
    {
        var line = Assert.IsType<TaskLines>(Assert.Single(Body("- [ ] Do it {#do-it .extra}\n\n  [The way](../blocks/way.md \"include\")").Blocks)).Lines[0];

        Assert.StartsWith("<p>Go to <a href=\"/guide/two#why\">the list</a>.", line.DetailHtml, StringComparison.Ordinal);
        Assert.Equal("Go to the list. It is safe. (our conclusion) A way", line.DetailText);
    }

    [Fact]
    public void A_task_list_is_cut_out_of_the_prose_with_its_marks()
    {
        var blocks = Body("Before.\n\n- [ ] Do **it** {#do-it .extra every=30d}\n\n  Why.\n\nAfter.").Blocks.ToList();

        Assert.Equal("<p>Before.</p>\n", Assert.IsType<Prose>(blocks[0]).Html);
        var line = Assert.Single(Assert.IsType<TaskLines>(blocks[1]).Lines);
        Assert.Equal(("do-it", "extra", "30d", "Do <strong>it</strong>", "<p>Why.</p>"), (line.Id, line.Classes.Single(), line.Properties["every"], line.TitleHtml, line.DetailHtml));
        Assert.Equal("<p>After.</p>\n", Assert.IsType<Prose>(blocks[2]).Html);
    }

    [Fact]
    public void Sections_hold_the_words_between_headings_without_markup()
    {
        var body = Body("Intro.\n\n## One {#one}\n\nA `netflix.com` and `netflix.com` `A → B`.\n\n![A way](../pictures/way.svg)\n\n## Two {#two}\n");

        Assert.Equal(
            [(null, "Intro."), ("One", "A netflix.com and netflix.com A → B. A way"), ("Two", "")],
            body.Sections.Select(section => (section.Heading?.Text, section.Text.ToString())));
        Assert.Equal([(2, "one", "One", 3), (2, "two", "Two", 9)], body.Headings.Select(heading => (heading.Level, heading.Id, heading.Text, heading.Line)));
    }

    [Fact]
    public void A_chapter_holds_all_that_is_below_a_heading_of_level_two()
    {
        var (heading, blocks) = Assert.Single(Body("Intro.\n\n## One {#one}\n\nA.\n\n### Two {#two}\n\n```\nB & C\n```\n").Chapters());

        Assert.Equal("one", heading.Id);
        Assert.Equal(
            ["<p>A.</p>\n", "<h3 id=\"two\"><a class=\"anchor\" href=\"#two\">Two</a></h3>\n", "<pre tabindex=\"0\"><code>B &amp; C\n</code></pre>\n"],
            blocks.Select(block => Assert.IsAssignableFrom<Prose>(block).Html.ToString()));
        Assert.Equal("B & C", Assert.IsType<CodeText>(blocks[2]).Text);
    }
}
