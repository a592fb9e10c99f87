using System.Collections.Concurrent;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Caching;

/// <summary>
/// The pages of one snapshot for readers without a cookie. Only <see cref="PageCacheFiller"/> adds to it, and only
/// addresses that the guide has, so no visitor can make it grow.
/// </summary>
public sealed class PageCache
{
    private readonly ConcurrentDictionary<string, KeptPage> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, CachedPage> _before = new(StringComparer.Ordinal);
    private volatile Generation _current = new(null, []);

    /// <summary>The page or file for an address; null while it has not been made, or if it belongs to an older guide.</summary>
    public KeptPage? Find(string path, GuideSnapshot guide)
    {
        var generation = _current;
        if (ReferenceEquals(generation.Guide, guide) && generation.Pages.TryGetValue(path, out var page)) return page;
        if (_files.TryGetValue(path, out var file)) return file;
        // A page from before or after a deployment asks for another build's file: this build's own, which browsers do not keep
        // under that name, is better than a page without style. A script of another build is refused by the page's integrity.
        return KeptFiles.WithoutFingerprint(path) is { } name ? _files.GetValueOrDefault(name) : null;
    }

    public int Count => _current.Pages.Count;

    /// <summary>Serves the old pages no longer; those of the given guide follow one by one.</summary>
    public void Begin(GuideSnapshot guide)
    {
        foreach (var (path, page) in _current.Pages) _before[path] = page.Response;
        _current = new Generation(guide, new ConcurrentDictionary<string, KeptPage>(StringComparer.Ordinal));
    }

    /// <summary>All pages of the guide are there: what is left of the one before has gone from it.</summary>
    public void End() => _before.Clear();

    public void Add(KnownPage page, RenderedPage made, GuideSnapshot guide)
    {
        var generation = _current;
        if (!ReferenceEquals(generation.Guide, guide)) return;
        _before.TryRemove(page.Path, out var before);
        generation.Pages[page.Path] = new KeptPage(page, CachedPage.ForEveryone(made, before));
    }

    /// <summary>Files stay the same as long as the site runs.</summary>
    public void AddFile(KeptPage file) => _files[file.Page.Path] = file;

    private sealed record Generation(GuideSnapshot? Guide, ConcurrentDictionary<string, KeptPage> Pages);
}

/// <summary>A page and its response to readers without a cookie.</summary>
public sealed record KeptPage(KnownPage Page, CachedPage Response);
