using BenchmarkDotNet.Attributes;
using NetflixSecurityGuide.Benchmarks.Load;
using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Guide;

namespace NetflixSecurityGuide.Benchmarks.Micro;

/// <summary>Reading, checking and rendering the shipped content from disk.</summary>
[MemoryDiagnoser]
public class ContentBenchmarks
{
    private readonly GuideReader _reader = new(new ContentFolder(Path.Combine(PublishedSite.Repository(), "content")), TimeProvider.System);

    [Benchmark]
    public object ReadGuide() => _reader.Read();
}
