using NetflixSecurityGuide.Rendering;
using static NetflixSecurityGuide.Tests.Unit.Rendering.RenderedMarkdown;

namespace NetflixSecurityGuide.Tests.Unit.Rendering;

/// <summary>What becomes of Markdown on a page with other texts, and in a feed.</summary>
public sealed class MarkdownTargetsTests
{
    [Theory]
    [InlineData("## New & old {#new}", "<span id=\"one--old\"></span><h3 id=\"one--new\"><a class=\"anchor\" href=\"#one--new\">New &amp; old</a></h3>\n")]
    [InlineData("A TOTP.", "<p>A <span class=\"term\">TOTP<button type=\"button\" class=\"term__open\" popovertarget=\"one--term-totp\" aria-label=\"TOTP\"></button></span><span class=\"term__popup\" popover id=\"one--term-totp\"><b>TOTP</b>: A code from an app &amp; a clock.</span>.</p>\n")]
    [InlineData("[the list](#why), [the other](two.md#why)", "<p><a href=\"#one--why\">the list</a>, <a href=\"/guide/two#why\">the other</a></p>\n")]
    public void Among_other_texts_on_one_page(string markdown, string html) => Assert.Equal(html, HtmlOf(Body(markdown).For(Target.Chapter("one"))));

    [Theory]
    [InlineData("## Why {#why}", "<h2 id=\"why\"><a href=\"https://guide.example/guide/one#why\">Why</a></h2>\n")]
    [InlineData("A TOTP.", "<p>A TOTP.</p>\n")]
    [InlineData("[the list](#why), [the other](two.md#why)", "<p><a href=\"https://guide.example/guide/one#why\">the list</a>, <a href=\"https://guide.example/guide/two#why\">the other</a></p>\n")]
    [InlineData("> [!NOTE]\n> Text.", "<div><p>Good to know</p>\n<p>Text.</p>\n</div>\n")]
    [InlineData("![A \"way\"](../pictures/way.svg \"The way\")", "<figure><p>A &quot;way&quot;</p><figcaption>The way</figcaption></figure>\n")]
    [InlineData("`netflix.com` `A → B`", "<p><a href=\"https://www.netflix.com\">netflix.com</a> <span><b>A →</b> <b>B</b></span> <small>(menu as of <time datetime=\"2026-11-23\">23 Nov 2026</time>)</small></p>\n")]
    public void In_a_feed(string markdown, string html) =>
        Assert.Equal(html, HtmlOf(Body(markdown).For(Target.Feed("https://guide.example", "https://guide.example/guide/one"))));
}
