using Markdig.Syntax.Inlines;

namespace NetflixSecurityGuide.Rendering.Conclusions;

/// <summary>What the guide concludes and nobody else says.</summary>
internal sealed class ConclusionInline : ContainerInline
{
    /// <summary>How the mark reads, on the page and in plain text.</summary>
    public const string Words = "our conclusion";

    /// <summary>The heading that explains the mark.</summary>
    public static readonly (string File, string Anchor) Explained = ("pages/about.md", "marks");
}
