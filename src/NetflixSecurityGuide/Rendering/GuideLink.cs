namespace NetflixSecurityGuide.Rendering;

/// <summary>A link to another file of the guide.</summary>
/// <param name="Path">Path below the language folder, for example <c>guide/devices.md</c>.</param>
/// <param name="Anchor">The part behind <c>#</c>, or null.</param>
internal sealed record GuideLink(string Path, string? Anchor, int Line);
