using BenchmarkDotNet.Attributes;
using NetflixSecurityGuide.Benchmarks.Load;
using NetflixSecurityGuide.Checklist;
using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Benchmarks.Micro;

/// <summary>The cookie of a reader who has ticked everything.</summary>
[MemoryDiagnoser]
public class CookieBenchmarks
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    private GuideSnapshot _guide = null!;
    private ChecklistState _state = ChecklistState.Empty;
    private string _text = "";

    [GlobalSetup]
    public void TickEverything()
    {
        _guide = new GuideReader(new ContentFolder(Path.Combine(PublishedSite.Repository(), "content")), TimeProvider.System) { Own = SitePages.Own }.Read().Snapshot!;
        foreach (var item in _guide.Items.Values) _state = _state.Tick(item.Id, item.Revision, Today);
        _text = _state.ToCookie();
    }

    [Benchmark]
    public object Read() => ChecklistState.Parse(_text);

    [Benchmark]
    public string Write() => _state.ToCookie();

    [Benchmark]
    public object Sum() => new ReaderChecklist(_guide, _state, Today).Overall;
}
