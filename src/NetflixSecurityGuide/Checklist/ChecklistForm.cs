using Microsoft.Extensions.Primitives;
using NetflixSecurityGuide.Guide.Items;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Checklist;

/// <summary>
/// What a checklist's form sends: which items it showed, which of them were ticked when it was shown, and which are
/// ticked now. Only the difference is applied, so an old tab cannot take back what a newer one ticked.
/// </summary>
internal static class ChecklistForm
{
    /// <summary>Names of the items on the form, separated by spaces.</summary>
    public const string ItemsField = "items";

    /// <summary>Names of the items that were ticked when the form was made.</summary>
    public const string WereField = "were";

    /// <summary>One value for each ticked box.</summary>
    public const string TickedField = "ticked";

    /// <summary>Name of an item that is not for the reader: the value of the button that was pressed.</summary>
    public const string AsideField = "aside";

    /// <summary>Name of an item that was set aside and counts again.</summary>
    public const string BackField = "back";

    /// <summary>Local address to go back to.</summary>
    public const string ReturnField = "return";

    public static ChecklistState Apply(ChecklistState state, IFormCollection form, GuideSnapshot guide, DateOnly today)
    {
        foreach (var (item, isTicked) in Changes(form, guide))
            state = isTicked ? state.Tick(item.Id, item.Revision, today) : state.Untick(item.Id, today);
        foreach (var id in Known(form[AsideField], guide)) state = state.SetAside(id, today);
        foreach (var id in Known(form[BackField], guide)) state = state.TakeBack(id, today);
        return state;
    }

    /// <summary>
    /// Where the reader goes next: the place the form names; there, the item whose button was pressed, or on the long
    /// lists (the checklist, a plan) the last one changed.
    /// </summary>
    public static string ReturnTo(IFormCollection form, GuideSnapshot guide, string fallback)
    {
        var address = LocalAddress.OrElse(form[ReturnField], fallback);
        var item = Known(form[AsideField], guide).Concat(Known(form[BackField], guide)).FirstOrDefault();
        var isLongList = form[ReturnField] == address && !address.Contains('#', StringComparison.Ordinal)
            && (address.Split('?')[0] is var path && (path == ChecklistEndpoints.SavePath || path == guide.Recovery?.Page.Address));
        if (isLongList) item ??= Changes(form, guide).LastOrDefault().Item?.Id;
        return item is null ? address : $"{address.Split('#')[0]}#{ChecklistItem.AnchorPrefix}{item}";
    }

    /// <summary>The items whose box differs from how it was when the form was made.</summary>
    private static IEnumerable<(ChecklistItem Item, bool IsTicked)> Changes(IFormCollection form, GuideSnapshot guide)
    {
        var were = Ids(form[WereField].ToString());
        var ticked = form[TickedField].OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var id in Ids(form[ItemsField].ToString()).Where(id => were.Contains(id) != ticked.Contains(id)))
        {
            if (guide.Items.TryGetValue(guide.Renames.Items.GetValueOrDefault(id, id), out var item)) yield return (item, ticked.Contains(id));
        }
    }

    private static IEnumerable<string> Known(StringValues ids, GuideSnapshot guide) =>
        ids.Count == 0 ? [] : ids.OfType<string>().Select(id => guide.Renames.Items.GetValueOrDefault(id, id)).Where(guide.Items.ContainsKey);

    private static HashSet<string> Ids(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
