using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Caching;

/// <summary>
/// The pages of one snapshot for readers without a cookie. Only <see cref="PageCacheFiller"/> adds to it, and only
/// addresses that the guide has, so no visitor can make it grow.
/// </summary>
internal sealed class PageCache
{
    private readonly ConcurrentDictionary<string, KeptPage> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, CachedPage> _before = new(StringComparer.Ordinal);
    private volatile Generation _current = new([]);

    /// <summary>The page or file for an address; null while it has not been made, or if it belongs to an older guide.</summary>
    public KeptPage? Find(string path, GuideSnapshot guide)
    {
        if (_current.Of(guide)?.TryGetValue(path, out var page) is true) return page;
        if (_files.TryGetValue(path, out var file)) return file;
        // A page from before or after a deployment asks for another build's file: this build's own, which browsers do not keep
        // under that name, is better than a page without style. A script of another build is refused by the page's integrity.
        return KeptFiles.WithoutFingerprint(path) is { } name ? _files.GetValueOrDefault(name) : null;
    }

    public int Count => _current.Pages.Sum(pages => pages.Count);

    /// <summary>Serves the old pages no longer; those of the given guide follow one by one.</summary>
    public void Begin(GuideSnapshot guide)
    {
        foreach (var page in _current.Pages.SelectMany(pages => pages.Values)) _before[page.Page.Address] = page.Response;
        _current = new Generation(guide.AllLanguages);
    }

    /// <summary>All pages of the guide are there: what is left of the one before has gone from it.</summary>
    public void End() => _before.Clear();

    /// <param name="guide">The guide in the page's language.</param>
    public void Add(KnownPage page, RenderedPage made, GuideSnapshot guide)
    {
        if (_current.Of(guide) is not { } pages) return;
        _before.TryRemove(page.Address, out var before);
        pages[page.Path] = new KeptPage(page, CachedPage.ForEveryone(made, before));
    }

    /// <summary>Files stay the same as long as the site runs.</summary>
    public void AddFile(KeptPage file) => _files[file.Page.Path] = file;

    /// <summary>One guide's pages, by language and path.</summary>
    private sealed class Generation(IEnumerable<GuideSnapshot> languages)
    {
        // By the object, not by what is in it: two guides may be equal and still not the same.
        private readonly FrozenDictionary<object, ConcurrentDictionary<string, KeptPage>> _pages =
            languages.ToFrozenDictionary(object (guide) => guide, _ => new ConcurrentDictionary<string, KeptPage>(StringComparer.Ordinal), ReferenceEqualityComparer.Instance);

        public ImmutableArray<ConcurrentDictionary<string, KeptPage>> Pages => _pages.Values;

        /// <summary>Null if the guide is an older one.</summary>
        public ConcurrentDictionary<string, KeptPage>? Of(GuideSnapshot guide) => _pages.GetValueOrDefault(guide);
    }
}

/// <summary>A page and its response to readers without a cookie.</summary>
internal sealed record KeptPage(KnownPage Page, CachedPage Response);
