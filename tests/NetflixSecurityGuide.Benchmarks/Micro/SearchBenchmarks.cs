using BenchmarkDotNet.Attributes;
using NetflixSecurityGuide.Benchmarks.Load;
using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Search;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Benchmarks.Micro;

/// <summary>Making the index of the shipped guide, and searching it.</summary>
[MemoryDiagnoser]
public class SearchBenchmarks
{
    private GuideSnapshot _guide = null!;
    private SearchIndex _index = null!;

    /// <summary>Right, misspelt, a question in words, and nothing that the guide has.</summary>
    [Params("sign out", "passwrd", "who is using my netflix", "zebra")]
    public string Typed { get; set; } = "";

    [GlobalSetup]
    public void BuildIndex()
    {
        _guide = new GuideReader(new ContentFolder(Path.Combine(PublishedSite.Repository(), "content")), TimeProvider.System) { Own = SitePages.Own }.Read().Snapshot!;
        _index = SearchIndex.Build(_guide);
    }

    [GlobalCleanup]
    public void DropIndex() => _index.Dispose();

    [Benchmark]
    public object? Find() => _index.Find(SearchQuery.Parse(Typed), maxPages: 8, maxSections: 4);
}
