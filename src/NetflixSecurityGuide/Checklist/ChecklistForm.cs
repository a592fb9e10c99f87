using NetflixSecurityGuide.Guide;

namespace NetflixSecurityGuide.Checklist;

/// <summary>
/// What a checklist's form sends: which items it showed, which of them were ticked when it was shown, and which are
/// ticked now. Only the difference is applied, so an old tab cannot take back what a newer one ticked.
/// </summary>
public static class ChecklistForm
{
    /// <summary>Names of the items on the form, separated by spaces.</summary>
    public const string ItemsField = "items";

    /// <summary>Names of the items that were ticked when the form was made.</summary>
    public const string WereField = "were";

    /// <summary>One value for each ticked box.</summary>
    public const string TickedField = "ticked";

    /// <summary>Local address to go back to.</summary>
    public const string ReturnField = "return";

    public static ChecklistState Apply(ChecklistState state, IFormCollection form, GuideSnapshot guide, DateOnly today)
    {
        var were = Ids(form[WereField].ToString());
        var ticked = form[TickedField].OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var id in Ids(form[ItemsField].ToString()))
        {
            var current = guide.Renames.Items.GetValueOrDefault(id, id);
            if (!guide.Items.TryGetValue(current, out var item) || were.Contains(id) == ticked.Contains(id)) continue;
            state = ticked.Contains(id) ? state.Tick(current, item.Revision, today) : state.Untick(current, today);
        }

        return state;
    }

    private static HashSet<string> Ids(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
