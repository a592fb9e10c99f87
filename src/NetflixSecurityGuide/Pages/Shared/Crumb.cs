namespace NetflixSecurityGuide.Pages.Shared;

/// <summary>The page above this one.</summary>
public sealed record Crumb(string Address, string Name);
