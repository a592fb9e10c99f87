using NetflixSecurityGuide.Content;

namespace NetflixSecurityGuide.Rendering;

/// <summary>A stretch of a rendered page: either HTML that never changes, or a task list that each reader ticks.</summary>
internal abstract record BodyBlock;

/// <summary>HTML that is the same for every reader.</summary>
internal record Prose(Utf8Text Html) : BodyBlock;
