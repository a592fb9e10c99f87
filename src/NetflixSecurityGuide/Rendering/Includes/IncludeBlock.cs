using Markdig.Syntax;

namespace NetflixSecurityGuide.Rendering.Includes;

/// <summary>The place of a text block until its text is put there.</summary>
internal sealed class IncludeBlock() : LeafBlock(null), IPlainText
{
    /// <summary>The block's file, for example <c>blocks/take-back.md</c>; null if the link leaves the folder.</summary>
    public required string? Path { get; init; }

    /// <summary>The block's text says them once it is in this place.</summary>
    public string Words => "";
}
