namespace NetflixSecurityGuide.Pages.Shared;

/// <summary>What stands above an item that is a step of a plan.</summary>
/// <param name="Join">The word that joins it to the step above: "or", "and"; nothing where it follows by itself.</param>
/// <param name="CanBeUndone">Whether the reader can take the step back.</param>
public sealed record StepMark(string? Join, bool CanBeUndone);
