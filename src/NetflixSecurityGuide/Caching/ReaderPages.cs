using Microsoft.Extensions.Caching.Memory;
using NetflixSecurityGuide.Checklist;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Caching;

/// <summary>
/// Pages for readers with a cookie, kept by what that cookie changes on them. The cache has a fixed size: cookies made
/// up by the thousand push each other out and cost no more than pages that are not cached.
/// </summary>
public sealed class ReaderPages(PageRenderer renderer, LiveGuide live, TimeProvider clock) : IDisposable
{
    private const int MaxBytes = 12 * 1024 * 1024;

    private readonly MemoryCache _pages = new(new MemoryCacheOptions { SizeLimit = MaxBytes, CompactionPercentage = 0.2 });

    /// <summary>The page for this reader, or null if it must come from the pipeline: an error, or a page that sets a cookie.</summary>
    public async ValueTask<CachedPage?> FindOrMakeAsync(HttpContext context, KnownPage known, GuideSnapshot guide)
    {
        var today = clock.Today();
        if (known.Kind.Has(PageTraits.NotesVisit) && Visits.IsFirstToday(context.Request, ChecklistCookie.Read(context.Request, guide, today), today)) return null;

        var coding = AcceptedCoding.Of(context.Request);
        var key = (guide.Version, coding, VisibleState.On(known, context.Request, guide, today));
        if (_pages.TryGetValue(key, out CachedPage? kept)) return kept;

        // As for any page that has to be made: not on the thread that other readers' bytes arrive on.
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        var rendered = await renderer.RenderAsync(known.Path, context.Request.Headers.Cookie);
        if (!rendered.CanBeKept) return null;

        var page = CachedPage.ForReader(rendered, coding);
        // A guide that was saved meanwhile may have made the page: kept under the older one's name it would come back with that one.
        if (ReferenceEquals(live.Current, guide)) _pages.Set(key, page, new MemoryCacheEntryOptions { Size = page.Size, SlidingExpiration = TimeSpan.FromMinutes(10) });
        return page;
    }

    public void Dispose() => _pages.Dispose();
}
