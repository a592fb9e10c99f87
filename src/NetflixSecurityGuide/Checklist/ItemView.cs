using System.Globalization;
using NetflixSecurityGuide.Guide.Items;

namespace NetflixSecurityGuide.Checklist;

/// <summary>One item as one reader sees it today.</summary>
public sealed record ItemView(ChecklistItem Item, ItemMark Mark, ItemStatus Status)
{
    /// <summary>Whether the box is ticked: what is due again or has changed waits to be ticked again.</summary>
    public bool IsTicked => Status == ItemStatus.Done;

    public bool IsSetAside => Status == ItemStatus.SetAside;

    /// <summary>Whether something is left to do.</summary>
    public bool IsLeft => Status is ItemStatus.Open or ItemStatus.DueAgain or ItemStatus.Changed;

    /// <summary>Whether the open item joined the guide after the reader's last visit.</summary>
    public bool IsNew { get; init; }

    /// <summary>What the reader should know of the item beyond its tick; empty where there is nothing.</summary>
    public string Note => Status switch
    {
        ItemStatus.DueAgain => $"Due again. You last did this on {Day(Mark.Ticked)}.",
        ItemStatus.Changed => $"Changed since you ticked it on {Day(Mark.Ticked)}: {Item.Changed?.TrimEnd('.')}. Please look again.",
        ItemStatus.SetAside => $"Set aside on {Day(Mark.SetAside)}. It does not count.",
        _ => IsNew ? "New since your last visit." : "",
    };

    /// <summary>The item's status as part of a sentence.</summary>
    public string Standing => Status switch
    {
        ItemStatus.Done => $"ticked on {Day(Mark.Ticked)}",
        ItemStatus.DueAgain => $"ticked on {Day(Mark.Ticked)}, due again",
        ItemStatus.Changed => $"ticked on {Day(Mark.Ticked)}, changed since",
        ItemStatus.SetAside => $"set aside on {Day(Mark.SetAside)}",
        _ => "open",
    };

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

    private static string? Day(DateOnly? day) => day?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
