using NetflixSecurityGuide.Checklist;

namespace NetflixSecurityGuide.Pages.Shared;

/// <summary>One progress line.</summary>
/// <param name="Scope">The name that the script finds it by: <c>all</c>, an article's slug, or <c>group-</c> and a group's slug.</param>
/// <param name="Label">What is measured, for screen readers.</param>
internal sealed record ProgressModel(string Scope, string Label, Progress Progress);
