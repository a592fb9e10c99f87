using CsCheck;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NetflixSecurityGuide.Rendering;
using NetflixSecurityGuide.Rendering.Figures;
using NetflixSecurityGuide.Rendering.Includes;
using NetflixSecurityGuide.Rendering.Terms;

namespace NetflixSecurityGuide.Tests.Unit.Rendering;

/// <summary>Our walk finds what Markdig's own finds, in the same order.</summary>
public sealed class TreeTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseTaskLists().UseAlertBlocks().Build();

    private static readonly string[] Pieces =
        [.. Dialect.Of(GlossaryTerms.None, Pictures.None, TextBlocks.None).Select(construct => construct.Sample), "> - a *b* `c`\n>   > d", "1. - | x | y |\n     |---|---|\n     | *z* | [w](w) |", "<b>raw</b>", "<https://a.example>", "![a *b*](c)"];

    [Fact]
    public void The_tree_is_walked_as_Markdig_walks_it() =>
        Gen.OneOf(Pieces).Array[0, 8].Sample(pieces =>
        {
            var document = Markdown.Parse(string.Join("\n\n", pieces), Pipeline);
            Assert.Equal(document.Descendants(), Tree.All<MarkdownObject>(document));
            Assert.Equal(document.Descendants<LeafBlock>(), Tree.All<LeafBlock>(document));
            Assert.Equal(document.Descendants<LiteralInline>(), Tree.All<LiteralInline>(document));
            Assert.All(document.Descendants<ParagraphBlock>(), paragraph => Assert.Equal(paragraph.Inline!.Descendants<CodeInline>(), Tree.All<CodeInline>(paragraph)));
            Assert.All(document.Descendants<EmphasisInline>(), strong => Assert.Equal(strong.Descendants<LiteralInline>(), Tree.All<LiteralInline>(strong)));
        });
}
