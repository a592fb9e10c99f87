using Markdig.Syntax.Inlines;

namespace NetflixSecurityGuide.Rendering.Elements;

/// <summary>A glossary term as it stands in the text.</summary>
internal sealed class TermInline(GlossaryTerm term, string text) : LeafInline
{
    public GlossaryTerm Term => term;

    public string Text => text;
}
