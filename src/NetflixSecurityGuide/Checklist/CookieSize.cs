using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Guide.Items;

namespace NetflixSecurityGuide.Checklist;

/// <summary>A reader who ticks every item of the guide must not lose one: the whole list has to fit into the cookie.</summary>
internal static class CookieSize
{
    /// <summary>The cookie's text with every item ticked must stay below this, in bytes.</summary>
    public const int MaxContentBytes = 3500;

    /// <summary>Names the first item that no longer fits; null if all do.</summary>
    public static GuideFault? Check(IReadOnlyCollection<ChecklistItem> items)
    {
        var full = items.Aggregate(ChecklistState.Empty, Tick);
        var bytes = full.ToCookie().Length;
        if (bytes <= MaxContentBytes) return null;

        var state = ChecklistState.Empty;
        var tooMuch = items.First(item => (state = Tick(state, item)).ToCookie().Length > MaxContentBytes);
        return new GuideFault(tooMuch, $"with every item ticked the reader's cookie has {bytes} bytes, more than {MaxContentBytes}", "shorten ids or take items out");

        static ChecklistState Tick(ChecklistState state, ChecklistItem item) => state.Tick(item.Id, item.Revision, new DateOnly(2026, 1, 1));
    }
}
