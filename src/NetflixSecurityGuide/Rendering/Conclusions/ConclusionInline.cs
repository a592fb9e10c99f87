using Markdig.Syntax.Inlines;

namespace NetflixSecurityGuide.Rendering.Conclusions;

/// <summary>A conclusion of the guide that no source states.</summary>
internal sealed class ConclusionInline(string mark) : ContainerInline, IPlainText
{
    /// <summary>How the mark reads, on the page and in plain text.</summary>
    public string Mark => mark;

    /// <summary>The heading that explains the mark.</summary>
    public static readonly (string File, string Anchor) Explained = ("pages/about.md", "marks");

    public string Words => $"{PlainText.Of(this)} ({Mark})";
}
