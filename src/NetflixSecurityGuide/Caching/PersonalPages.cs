using Microsoft.Extensions.Caching.Memory;
using NetflixSecurityGuide.Checklist;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Security;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Caching;

/// <summary>
/// Pages for readers with a cookie, kept by what that cookie changes on them. The cache has a fixed size: cookies made
/// up by the thousand push each other out and cost no more than pages that are not cached.
/// </summary>
internal sealed class PersonalPages(PageRenderer renderer, LiveGuide live, TimeProvider clock) : IDisposable
{
    private const int MaxBytes = 12 * 1024 * 1024;

    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = MaxBytes, CompactionPercentage = 0.2 });

    /// <summary>The page for this reader, or null if it must come from the pipeline: an error, a page that sets a cookie, or one that this client asked for too often.</summary>
    public async ValueTask<CachedPage?> FindOrMakeAsync(HttpContext context, KnownPage known, GuideSnapshot guide)
    {
        var (request, today) = (context.Request, clock.Today());
        // The very same cookies as before need not be read again. They lead to the page's name, not to the page itself, so
        // no number of cookies holds more pages than there is room for. Two headers are not one: they are always read.
        var sent = request.Headers.Cookie is [{ } cookies] ? new SentCookies(guide.Version, today, known.Path, cookies) : null;
        if (sent is null || !_kept.TryGetValue(sent, out string? name) || name is null)
        {
            var reader = ReaderChecklist.Of(request, guide, today);
            if (known.Kind.Has(PageTraits.NotesVisit) && Visits.IsFirstToday(request, reader.State, today)) return null;
            name = VisibleState.On(known, request, reader);
            if (sent is not null) Keep(sent, name, 2 * (sent.Cookies.Length + name.Length));
        }

        var key = new PageName(guide.Version, AcceptedCoding.Of(request), name);
        if (_kept.TryGetValue(key, out CachedPage? kept)) return kept;

        // Made-up cookies would have it made again each time; the pipeline answers those whom the limit refuses.
        if (known.Kind.Has(PageTraits.Limited) && !RateLimits.Grants(context)) return null;

        // As for any page that has to be made: not on the thread that other readers' bytes arrive on.
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        var rendered = await renderer.RenderAsync(known.Path, guide, context);
        if (!rendered.CanBeKept) return null;

        var page = CachedPage.ForReader(rendered, key.Coding);
        // A guide that was saved meanwhile may have made the page: kept under the older one's name it would come back with that one.
        if (ReferenceEquals(live.Current.In(guide.Language), guide)) Keep(key, page, (2 * name.Length) + page.Size);
        return page;
    }

    public void Dispose() => _kept.Dispose();

    private void Keep<TValue>(object key, TValue value, int bytes) =>
        _kept.Set(key, value, new MemoryCacheEntryOptions { Size = 512 + bytes, SlidingExpiration = TimeSpan.FromMinutes(10) });

    private sealed record SentCookies(string Guide, DateOnly Today, string Path, string Cookies);

    private sealed record PageName(string Guide, string? Coding, string State);
}
