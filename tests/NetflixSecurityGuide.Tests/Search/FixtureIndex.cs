using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Search;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Tests.Search;

/// <summary>The index of the fixture guide, without a site around it.</summary>
public sealed class FixtureIndex : IDisposable
{
    public FixtureIndex() => Index = SearchIndex.Build(
        new GuideReader(new ContentFolder(FixtureGuide.Folder), TimeProvider.System) { Own = SitePages.Own }.Read().Snapshot
        ?? throw new InvalidOperationException($"The content in {FixtureGuide.Folder} has problems; `check` names them."));

    internal SearchIndex Index { get; }

    internal SearchResults Find(string typed, int maxPages = 10, int maxSections = 4) => Index.Find(SearchQuery.Parse(typed), maxPages, maxSections)!;

    public void Dispose() => Index.Dispose();
}
