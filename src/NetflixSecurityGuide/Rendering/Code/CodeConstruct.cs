using Markdig.Renderers.Html;
using Markdig.Renderers;

namespace NetflixSecurityGuide.Rendering.Code;

/// <summary>Text between two lines of <c>```</c>: shown as it is, letter by letter.</summary>
internal sealed class CodeConstruct : Construct
{
    public override string Name => "Code";

    public override string Sample => """
        ```
        A text to copy, letter by letter. A long line is not broken: it scrolls inside its own box, and the page stays as it is.
        ```
        """;

    public override void AddWriters(HtmlRenderer renderer, RenderContext context) => renderer.ObjectRenderers.ReplaceOrAdd<CodeBlockRenderer>(new CodeElement(context.Target));
}
