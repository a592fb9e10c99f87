using Markdig.Renderers.Html;
using Markdig.Renderers;
using Markdig.Syntax;

namespace NetflixSecurityGuide.Rendering.Code;

/// <summary>A block that scrolls inside itself, which the keyboard can reach (WCAG 2.1.1).</summary>
internal sealed class CodeElement(Target target) : HtmlObjectRenderer<CodeBlock>
{
    protected override void Write(HtmlRenderer renderer, CodeBlock code)
    {
        renderer.Write("<pre").Write(target.Styling(" tabindex=\"0\"")).Write("><code>");
        renderer.WriteLeafRawLines(code, true, true);
        renderer.WriteLine("</code></pre>");
    }
}
