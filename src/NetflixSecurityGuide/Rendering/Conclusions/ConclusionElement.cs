using Markdig.Renderers;
using Markdig.Renderers.Html;
using NetflixSecurityGuide.Content;

namespace NetflixSecurityGuide.Rendering.Conclusions;

/// <summary>
/// The mark is plain words in brackets behind the text, with a link to what it means: it reads the same on the page, on
/// paper, in a feed and aloud.
/// </summary>
internal sealed class ConclusionElement(RenderContext context) : HtmlObjectRenderer<ConclusionInline>
{
    private static readonly string Address = $"{GuideAddress.Of(ConclusionInline.Explained.File)}#{ConclusionInline.Explained.Anchor}";

    protected override void Write(HtmlRenderer renderer, ConclusionInline conclusion)
    {
        renderer.WriteChildren(conclusion);
        renderer.Write(" <small>(<a href=\"").Write(context.Link(Address)).Write("\">").WriteEscape(conclusion.Mark).Write("</a>)</small>");
    }
}
