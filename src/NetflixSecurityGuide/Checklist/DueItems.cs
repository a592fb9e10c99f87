using NetflixSecurityGuide.Words;

namespace NetflixSecurityGuide.Checklist;

/// <summary>The checks whose time has come again.</summary>
/// <param name="LastDone">Day on which the last of them was ticked; null if there are none.</param>
internal sealed record DueItems(int Count, DateOnly? LastDone)
{
    /// <summary>The name that the page's script finds the line by.</summary>
    public const string Scope = "due";

    public string Text(GuideWords words) =>
        LastDone is { } day ? words.Checklist.Due.Of(Count, words.Dates.Full(day)) : words.Checklist.DueNone;

    public static DueItems Of(IEnumerable<ItemView> views)
    {
        var due = views.Where(view => view.Status == ItemStatus.DueAgain).ToList();
        return new DueItems(due.Count, due.Max(view => view.Mark.Ticked));
    }
}
