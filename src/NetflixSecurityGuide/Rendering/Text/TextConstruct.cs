namespace NetflixSecurityGuide.Rendering.Text;

/// <summary>What Markdown has by itself.</summary>
internal sealed class TextConstruct : Construct
{
    public override string Name => "Text, lists and quotes";

    public override string Sample => """
        A paragraph with **strong words**, *stressed words* and `code`.

        1. The first step.
        2. The second step, with a list:
           - one thing,
           - another thing.

        > Words that somebody else wrote.
        """;
}
