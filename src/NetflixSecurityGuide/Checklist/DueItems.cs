using System.Globalization;

namespace NetflixSecurityGuide.Checklist;

/// <summary>The checks whose time has come again.</summary>
/// <param name="LastDone">Day on which the last of them was ticked; null if there are none.</param>
public sealed record DueItems(int Count, DateOnly? LastDone)
{
    /// <summary>The name that the page's script finds the line by.</summary>
    public const string Scope = "due";

    public string Text => Count switch
    {
        0 => "Nothing is due now.",
        1 => $"1 check is due again. You last did it on {Day}.",
        _ => $"{Count} checks are due again. The last time was {Day}.",
    };

    private string? Day => LastDone?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static DueItems Of(IEnumerable<ItemView> views)
    {
        var due = views.Where(view => view.Status == ItemStatus.DueAgain).ToList();
        return new DueItems(due.Count, due.Max(view => view.Mark.Ticked));
    }
}
