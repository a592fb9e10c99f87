using System.Collections.Immutable;
using NetflixSecurityGuide.Content;

namespace NetflixSecurityGuide.Rendering;

/// <summary>A heading and what is below it, up to the next heading.</summary>
/// <param name="Heading">Null before the first heading.</param>
/// <param name="Text">Plain text of the blocks, for search.</param>
internal sealed record Section(Heading? Heading, ImmutableArray<BodyBlock> Blocks, Utf8Text Text);

/// <summary>A heading that can be linked to.</summary>
/// <param name="Level">2 or 3.</param>
/// <param name="Id">The anchor; it never changes.</param>
/// <param name="Text">Plain text.</param>
/// <param name="Html">The whole element.</param>
internal sealed record Heading(int Level, string Id, string Text, int Line, string Html);
