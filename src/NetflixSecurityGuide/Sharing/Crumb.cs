namespace NetflixSecurityGuide.Sharing;

/// <summary>The page above this one.</summary>
/// <param name="Address">Path on the site.</param>
internal sealed record Crumb(string Address, string Name);
