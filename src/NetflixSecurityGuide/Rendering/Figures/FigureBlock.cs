using Markdig.Syntax;

namespace NetflixSecurityGuide.Rendering.Figures;

/// <summary>A drawing with its text alternative and caption.</summary>
internal sealed class FigureBlock() : LeafBlock(null), IPlainText
{
    public required string Path { get; init; }

    public required string Alternative { get; init; }

    public required string Caption { get; init; }

    public string Words => Alternative;
}
