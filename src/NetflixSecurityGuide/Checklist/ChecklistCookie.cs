using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Checklist;

/// <summary>
/// Keeps a reader's state in one cookie that only the server writes: script-written storage is wiped by Safari after
/// seven days without a visit, a cookie set by a response is not.
/// </summary>
internal static class ChecklistCookie
{
    public const string Name = ReaderCookie.Ticks;

    /// <summary>What is written never exceeds this; browsers drop cookies above 4,096 bytes with name and attributes.</summary>
    public const int MaxBytes = 3900;

    /// <summary>The reader's state under today's item names, with no day in the future.</summary>
    public static ChecklistState Read(HttpRequest request, GuideSnapshot guide, DateOnly today) =>
        Normalize(Read(request), guide, today);

    /// <summary>
    /// What all cookies of the name say together: a site on the parent domain may use it too, and which of two comes
    /// first is the browser's affair (RFC 6265, section 5.4). One in which nothing is marked says nothing.
    /// </summary>
    private static ChecklistState Read(HttpRequest request) => ReaderCookie.Values(request, Name)
        .Select(ChecklistState.Parse)
        .Where(state => !state.IsEmpty)
        .Aggregate(ChecklistState.Empty, (all, one) => all.IsEmpty ? one : all.Merge(one));

    /// <summary>Puts a state that came from outside under today's item names and clamps days that lie ahead.</summary>
    public static ChecklistState Normalize(ChecklistState state, GuideSnapshot guide, DateOnly today)
    {
        if (guide.Renames.Items.Count > 0) state = state.Rename(guide.Renames.Items);
        // One day of grace: the reader's day begins up to 14 hours before the server's.
        return state.ClampDays(today);
    }

    public static void Write(HttpResponse response, ChecklistState state, GuideSnapshot guide)
    {
        ForgetPrefetchedPages(response);
        if (state.IsEmpty)
        {
            response.Cookies.Delete(Name, ReaderCookie.Options(response.HttpContext));
            Visits.Forget(response);
            return;
        }

        var options = ReaderCookie.Options(response.HttpContext);
        options.MaxAge = ReaderCookie.Lifetime;
        response.Cookies.Append(Name, ToText(state, guide), options);
    }

    /// <summary>
    /// The text form, at most <see cref="MaxBytes"/> long. What the guide does not know goes first, then the fields of
    /// later versions and the traces of taken-back ticks; the ticks themselves always fit, or the guide would not start.
    /// </summary>
    private static string ToText(ChecklistState state, GuideSnapshot guide)
    {
        if (state.ToCookie() is { Length: <= MaxBytes } whole) return whole;
        var known = state.Only(guide.Items.ContainsKey);
        return known.ToCookie() is { Length: <= MaxBytes } text ? text : known.Bare().ToCookie();
    }

    /// <summary>Makes the browser drop pages that it fetched ahead (Clear-Site-Data): they show what was ticked before this response.</summary>
    private static void ForgetPrefetchedPages(HttpResponse response) => response.Headers["Clear-Site-Data"] = "\"prefetchCache\"";
}
