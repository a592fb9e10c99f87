namespace NetflixSecurityGuide.Checklist;

/// <summary>One item as one reader sees it today.</summary>
public sealed record ItemView(ChecklistItem Item, ItemMark Mark, ItemStatus Status)
{
    /// <summary>Whether the box is ticked: what is due again or has changed waits to be ticked anew.</summary>
    public bool IsTicked => Status == ItemStatus.Done;

    public static ItemView Of(ChecklistItem item, ChecklistState state, DateOnly today)
    {
        var mark = state.Of(item.Id);
        return new ItemView(item, mark, StatusOf(item, mark, today));
    }

    private static ItemStatus StatusOf(ChecklistItem item, ItemMark mark, DateOnly today)
    {
        if (mark.SetAside is not null) return ItemStatus.SetAside;
        if (mark.Ticked is not { } ticked) return ItemStatus.Open;
        if (mark.Revision < item.Revision) return ItemStatus.Changed;
        return item.EveryDays is { } days && today.DayNumber - ticked.DayNumber > days ? ItemStatus.DueAgain : ItemStatus.Done;
    }
}
