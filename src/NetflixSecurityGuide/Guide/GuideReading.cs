using System.Collections.Immutable;
using NetflixSecurityGuide.Content;

namespace NetflixSecurityGuide.Guide;

/// <summary>What came of reading the content folder: a guide, or what is wrong with it.</summary>
/// <param name="Snapshot">Null if there is any problem.</param>
internal sealed record GuideReading(GuideSnapshot? Snapshot, ImmutableArray<ContentProblem> Problems)
{
    /// <summary>What needs an editor soon: <c>check</c> fails for it, the site goes on.</summary>
    public ImmutableArray<ContentProblem> Due { get; init; } = [];

    /// <summary>The same, but takes a while to find: <c>check</c> looks for it, a site that starts does not.</summary>
    public IEnumerable<ContentProblem> DueOnCheck { get; init; } = [];

    /// <summary>What an editor should know: <c>check</c> prints it and does not fail.</summary>
    public IEnumerable<ContentProblem> Notices { get; init; } = [];
}
