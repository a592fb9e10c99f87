namespace NetflixSecurityGuide.Guide;

/// <summary>A page that a statement of the guide rests on.</summary>
/// <param name="Name">Who says it and what about.</param>
/// <param name="Url">Absolute https address; null for what we conclude ourselves.</param>
internal sealed record Source(string Name, string? Url, SourceKind Kind);
