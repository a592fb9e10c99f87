using Markdig.Syntax;

namespace NetflixSecurityGuide.Rendering.Includes;

/// <summary>The place of a text block until its text is put there.</summary>
internal sealed class IncludeBlock() : LeafBlock(null)
{
    /// <summary>The block's file, for example <c>blocks/take-back.md</c>; null if the link leaves the folder.</summary>
    public required string? Path { get; init; }
}
