using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Search;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Tests.Search;

/// <summary>The indexes of the guide that readers get, one for each language.</summary>
public sealed class ShippedIndex : IDisposable
{
    private readonly Dictionary<string, SearchIndex> _indexes = new GuideReader(new ContentFolder(FixtureGuide.ShippedFolder), TimeProvider.System) { Own = SitePages.Own }.Read().Snapshot!
        .AllLanguages.ToDictionary(guide => guide.Language, SearchIndex.Build, StringComparer.Ordinal);

    /// <summary>The English one.</summary>
    internal SearchIndex Index => _indexes[ContentFolder.Language];

    internal SearchResults Find(string typed, string language = ContentFolder.Language) => _indexes[language].Find(SearchQuery.Parse(typed), maxPages: 10, maxSections: 4)!;

    public void Dispose()
    {
        foreach (var index in _indexes.Values) index.Dispose();
    }
}
