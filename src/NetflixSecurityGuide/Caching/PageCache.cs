using System.Collections.Concurrent;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Caching;

/// <summary>
/// The pages of one snapshot for readers without a cookie. Only <see cref="PageCacheFiller"/> adds to it, and only
/// addresses that the guide has, so no visitor can make it grow.
/// </summary>
internal sealed class PageCache
{
    private readonly ConcurrentDictionary<string, KeptPage> _pages = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, KeptPage> _files = new(StringComparer.Ordinal);

    /// <summary>The page or file for an address; null while it has not been made, or if it belongs to an older guide.</summary>
    public KeptPage? Find(string path, GuideSnapshot guide)
    {
        // By the object, not by what is in it: two guides may be equal and still not the same.
        if (_pages.TryGetValue(guide.Prefix + path, out var page) && ReferenceEquals(page.Guide, guide)) return page;
        if (_files.TryGetValue(path, out var file)) return file;
        // A page from before or after a deployment asks for another build's file: this build's own, which browsers do not keep
        // under that name, is better than a page without style. A script of another build is refused by the page's integrity.
        return KeptFiles.WithoutFingerprint(path) is { } name ? _files.GetValueOrDefault(name) : null;
    }

    public int Count => _pages.Count(page => page.Value.Guide is not null);

    /// <summary>A new guide or a new day: what was kept before is served no longer, and new pages follow one by one.</summary>
    public void Begin()
    {
        // The old bytes may serve the new page, but the whole old guide is not kept for that.
        foreach (var (address, page) in _pages) _pages[address] = page with { Guide = null };
    }

    /// <summary>All pages are there: what is left of those before has gone from the guide.</summary>
    public void End()
    {
        foreach (var (address, _) in _pages.Where(page => page.Value.Guide is null)) _pages.TryRemove(address, out _);
    }

    /// <param name="guide">The guide in the page's language.</param>
    public void Add(KnownPage page, RenderedPage made, GuideSnapshot guide) =>
        _pages[page.Address] = new KeptPage(page, CachedPage.ForEveryone(made, _pages.GetValueOrDefault(page.Address)?.Response), guide);

    /// <summary>Files stay the same as long as the site runs. Each has two names, the one without its fingerprint first, and is compressed once.</summary>
    public void AddFile(KnownPage file, RenderedPage made) =>
        _files[file.Path] = new KeptPage(file, CachedPage.ForFile(made, _files.GetValueOrDefault(KeptFiles.WithoutFingerprint(file.Path) ?? file.Path)?.Response));
}

/// <summary>A page and its response to readers without a cookie.</summary>
/// <param name="Guide">The guide that it was made from, in its language; null for a file, and for a page that is served no longer.</param>
internal sealed record KeptPage(KnownPage Page, CachedPage Response, GuideSnapshot? Guide = null);
