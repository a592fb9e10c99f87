using Markdig.Syntax;

namespace NetflixSecurityGuide.Rendering.Elements;

/// <summary>A drawing with its text alternative and caption.</summary>
internal sealed class FigureBlock() : LeafBlock(null)
{
    public required string Path { get; init; }

    public required string Alternative { get; init; }

    public required string Caption { get; init; }
}
