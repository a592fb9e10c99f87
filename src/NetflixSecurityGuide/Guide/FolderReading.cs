using System.Collections.Immutable;
using NetflixSecurityGuide.Content;

namespace NetflixSecurityGuide.Guide;

/// <summary>What the content folder had when it was read, before anybody has looked into the texts.</summary>
/// <param name="Files">In all languages, English first.</param>
/// <param name="Strange">What is wrong with the folder itself, such as two names that differ in case only.</param>
internal sealed record FolderReading(ImmutableArray<ContentFile> Files, ImmutableArray<ContentProblem> Strange)
{
    /// <summary>Why there are no files; null if the folder could be read.</summary>
    public ContentProblem? Fault { get; private init; }

    /// <summary>Of a folder that cannot be read.</summary>
    public static FolderReading Failed(ContentProblem fault) => new([], []) { Fault = fault };
}
