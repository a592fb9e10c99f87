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
    private volatile Generation _current = new(null, []);

    /// <summary>The page for an address; null while it has not been made, or if it belongs to an older guide.</summary>
    public KeptPage? Find(string path, GuideSnapshot guide)
    {
        var generation = _current;
        return ReferenceEquals(generation.Guide, guide) ? generation.Pages.GetValueOrDefault(path) : null;
    }

    public int Count => _current.Pages.Count;

    /// <summary>Throws the old pages away; those of the given guide follow one by one.</summary>
    public void Begin(GuideSnapshot guide) => _current = new Generation(guide, new ConcurrentDictionary<string, KeptPage>(StringComparer.Ordinal));

    public void Add(KeptPage page, GuideSnapshot guide)
    {
        var generation = _current;
        if (ReferenceEquals(generation.Guide, guide)) generation.Pages[page.Page.Path] = page;
    }

    private sealed record Generation(GuideSnapshot? Guide, ConcurrentDictionary<string, KeptPage> Pages);
}

/// <summary>A page and its response to readers without a cookie.</summary>
public sealed record KeptPage(KnownPage Page, CachedPage Response);
