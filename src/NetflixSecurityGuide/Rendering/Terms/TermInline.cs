using Markdig.Syntax.Inlines;

namespace NetflixSecurityGuide.Rendering.Terms;

/// <summary>A glossary term in the text.</summary>
internal sealed class TermInline(GlossaryTerm term, string text) : LeafInline, IPlainText
{
    public GlossaryTerm Term => term;

    public string Text => text;

    public string Words => text;
}
