using System.Collections.Immutable;

namespace NetflixSecurityGuide.Content;

/// <summary>Collects what is wrong in one file, so that an editor sees all of it at once.</summary>
internal sealed class ContentProblems(string file)
{
    private readonly List<ContentProblem> _problems = [];

    public string File => file;

    public ImmutableArray<ContentProblem> All => [.. _problems];

    public void Add(int line, string message, string remedy, bool dependsOnClock = false) =>
        _problems.Add(new ContentProblem(file, line, message, remedy) { DependsOnClock = dependsOnClock });
}
