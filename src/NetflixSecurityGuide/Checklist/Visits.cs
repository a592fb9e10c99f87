using System.Globalization;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Checklist;

/// <summary>
/// When the reader looked at the list last, so that items added since can be marked new. It is a cookie of its own, set
/// when the list is shown: were it part of the ticks' cookie, a page on its way could overwrite a tick that was being
/// saved at the same moment. Only readers who have ticks get it, so no page depends on it that does not depend on those.
/// </summary>
/// <param name="Latest">Day of the latest visit.</param>
/// <param name="Previous">Day of the visit before that; null after the first.</param>
internal sealed record Visits(DateOnly Latest, DateOnly? Previous)
{
    public const string CookieName = ReaderCookie.Visits;

    private static readonly string[] AheadHeaders = ["Sec-Purpose", "Purpose", "X-Moz", "X-Purpose"];

    private const string DayFormat = "yyyyMMdd";

    public static Visits? Read(HttpRequest request)
    {
        var days = (request.Cookies[CookieName] ?? "").Split('.');
        if (days.Length > 2 || Day(days[0]) is not { } latest) return null;
        return new Visits(latest, days.Length == 2 ? Day(days[1]) : null);
    }

    /// <summary>The day of the last visit before today. Without a record it is the last day on which something was changed.</summary>
    public static DateOnly? Before(DateOnly today, HttpRequest request, ChecklistState state)
    {
        if (state.IsEmpty) return null;
        if (Read(request) is { } visits) return Earlier(visits.Latest) ?? Earlier(visits.Previous);
        return state.Marks.Values.Select(mark => Earlier(mark.LastChange)).Max();

        DateOnly? Earlier(DateOnly? day) => day < today ? day : null;
    }

    /// <summary>Whether the list, shown now, notes a visit.</summary>
    public static bool IsFirstToday(HttpRequest request, ChecklistState state, DateOnly today) => !state.IsEmpty && Read(request)?.Latest != today;

    /// <summary>Whether a browser fetches the page before anybody has asked for it (HTML, <c>Sec-Purpose</c>; older ones <c>Purpose</c>, <c>X-Moz</c>).</summary>
    private static bool IsAhead(HttpRequest request) => AheadHeaders.Any(name => request.Headers[name].ToString().Contains("pre", StringComparison.Ordinal));

    /// <summary>Notes today's visit, once a day, for a reader who has ticks.</summary>
    public static void Record(HttpContext context, ChecklistState state, DateOnly today)
    {
        if (IsAhead(context.Request) || !IsFirstToday(context.Request, state, today)) return;
        var options = ReaderCookie.Options(context);
        options.MaxAge = ReaderCookie.Lifetime;
        var before = Before(today, context.Request, state)?.ToString("'.'" + DayFormat, CultureInfo.InvariantCulture);
        context.Response.Cookies.Append(CookieName, today.ToString(DayFormat, CultureInfo.InvariantCulture) + before, options);
    }

    public static void Forget(HttpResponse response)
    {
        if (response.HttpContext.Request.Cookies.ContainsKey(CookieName))
            response.Cookies.Delete(CookieName, ReaderCookie.Options(response.HttpContext));
    }

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
