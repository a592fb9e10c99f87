namespace NetflixSecurityGuide.Tests.Unit.Content;

public sealed class PictureRulesTests
{
    private const string Size = "xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\" width=\"9\" height=\"9\"";

    private static SmallGuide WithPicture(string svg, string body = "![A way in](../pictures/way.svg)") =>
        SmallGuide.Sound.With("pictures/way.svg", svg).WithBody(body);

    [Theory]
    [InlineData("![A way in](../pictures/none.svg)", "there is no picture 'pictures/none.svg'")]
    [InlineData("![A way in](https://example.org/way.svg)", "the picture 'https://example.org/way.svg' is on another site")]
    [InlineData("![](../pictures/way.svg)", "the picture has no text alternative")]
    [InlineData("Look: ![A way in](../pictures/way.svg)", "the picture '../pictures/way.svg' stands inside a text")]
    [InlineData("[![A way in](../pictures/way.svg)](one.md)", "the picture '../pictures/way.svg' stands inside a text")]
    [InlineData("## ![A way in](../pictures/way.svg) {#way}", "the picture '../pictures/way.svg' stands inside a text")]
    public void A_picture_that_breaks_a_rule_is_refused(string body, string problem) =>
        WithPicture(SmallGuide.Picture, body).IsRefused("guide/one.md:14: " + problem);

    [Theory]
    [InlineData("<svg " + Size + ">\n<script>alert(1)</script></svg>", 2, "the drawing has a <script>")]
    [InlineData("<svg " + Size + ">\n<foreignObject/></svg>", 2, "the drawing has a <foreignObject>")]
    [InlineData("<svg " + Size + ">\n<a/></svg>", 2, "the drawing has a <a>")]
    [InlineData("<svg " + Size + ">\n<style>*{}</style></svg>", 2, "the drawing has a <style>")]
    [InlineData("<svg " + Size + " onload=\"alert(1)\"></svg>", 1, "the drawing has the attribute 'onload'")]
    [InlineData("<svg " + Size + ">\n<g style=\"fill:red\"/></svg>", 2, "the drawing has the attribute 'style'")]
    [InlineData("<svg " + Size + ">\n<g id=\"main\"/></svg>", 2, "the drawing has the attribute 'id'")]
    [InlineData("<svg " + Size + ">\n<g fill=\"URL(https://example.org)\"/></svg>", 2, "the drawing has the attribute 'fill'")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>", 1, "the drawing has no size")]
    [InlineData("<g " + Size + "></g>", 1, "the drawing has no size")]
    [InlineData("<svg " + Size + ">\n<g></svg>", 2, "the drawing is not well-formed SVG")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a \"b\">]>\n<svg " + Size + ">&a;</svg>", 1, "the drawing is not well-formed SVG")]
    [InlineData("not a drawing", 1, "the drawing is not well-formed SVG")]
    [InlineData("", 1, "the file is empty")]
    public void A_drawing_with_more_than_shapes_and_words_is_refused(string svg, int line, string problem) =>
        WithPicture(svg).IsRefused($"pictures/way.svg:{line}: {problem}");

    [Fact]
    public void A_drawing_nested_too_deeply_is_refused()
    {
        var (open, close) = (string.Concat(Enumerable.Repeat("<g>", 50_000)), string.Concat(Enumerable.Repeat("</g>", 50_000)));
        WithPicture($"<svg {Size}>{open}{close}</svg>").IsRefused("pictures/way.svg:1: the drawing is nested too deeply");
    }

    [Fact]
    public void A_plain_drawing_alone_in_its_paragraph_is_let_through() => WithPicture(SmallGuide.Picture).Snapshot();
}
