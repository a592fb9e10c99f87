using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Search;

namespace NetflixSecurityGuide.Tests.Search;

/// <summary>The index of the shipped guide, without a site around it.</summary>
public sealed class ShippedIndex : IDisposable
{
    public SearchIndex Index { get; } = SearchIndex.Build(
        new GuideReader(new ContentFolder(Path.Combine(AppContext.BaseDirectory, "content")), TimeProvider.System).Read().Snapshot
        ?? throw new InvalidOperationException("The shipped content has problems; `check` names them."));

    public SearchResults Find(string typed, int maxPages = 10, int maxSections = 4) => Index.Find(SearchQuery.Parse(typed), maxPages, maxSections)!;

    public void Dispose() => Index.Dispose();
}
