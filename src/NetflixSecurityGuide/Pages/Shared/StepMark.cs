namespace NetflixSecurityGuide.Pages.Shared;

/// <summary>What an item shows more where it is a step of a plan.</summary>
/// <param name="Number">Place in the whole plan, from 1.</param>
/// <param name="Minutes">How long the step takes; null if the plan does not say.</param>
/// <param name="Join">The word that joins it to the step above: "or", "and"; null if it follows by itself.</param>
/// <param name="CanBeUndone">Whether the reader can take the step back.</param>
/// <param name="IsNext">Whether it is the first step that is left, which is shown open.</param>
internal sealed record StepMark(int Number, int? Minutes, string? Join, bool CanBeUndone, bool IsNext);
