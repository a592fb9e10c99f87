using Markdig.Syntax;
using NetflixSecurityGuide.Rendering.Figures;
using NetflixSecurityGuide.Rendering.Includes;
using NetflixSecurityGuide.Rendering.Terms;
using NetflixSecurityGuide.Rendering;

namespace NetflixSecurityGuide.Tests.Unit.Rendering;

/// <summary>That no construct of the dialect forgets a part of itself.</summary>
public sealed class DialectTests
{
    [Fact]
    public void Every_node_of_our_own_says_its_plain_text()
    {
        var nodes = typeof(MarkdownRenderer).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(MarkdownObject)) && !type.IsAbstract).ToList();

        Assert.NotEmpty(nodes);
        Assert.All(nodes, node => Assert.True(node.IsAssignableTo(typeof(IPlainText)), $"{node.Name} says no plain text: implement IPlainText"));
    }

    [Fact]
    public void Every_construct_is_in_the_dialect()
    {
        var constructs = typeof(MarkdownRenderer).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(Construct)) && !type.IsAbstract);

        Assert.Equal(
            constructs.Select(type => type.Name).Order(StringComparer.Ordinal),
            Dialect.Of(GlossaryTerms.None, Pictures.None, TextBlocks.None).Select(construct => construct.GetType().Name).Order(StringComparer.Ordinal));
    }
}
