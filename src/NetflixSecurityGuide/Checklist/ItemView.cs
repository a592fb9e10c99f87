using System.Runtime.InteropServices;
using NetflixSecurityGuide.Guide.Items;
using NetflixSecurityGuide.Words;

namespace NetflixSecurityGuide.Checklist;

/// <summary>One item as one reader sees it today.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ItemView(ChecklistItem Item, ItemMark Mark, ItemStatus Status)
{
    /// <summary>Whether the box is ticked: what is due again or has changed waits to be ticked again.</summary>
    public bool IsTicked => Status == ItemStatus.Done;

    public bool IsSetAside => Status == ItemStatus.SetAside;

    /// <summary>Whether something is left to do.</summary>
    public bool IsLeft => Status is ItemStatus.Open or ItemStatus.DueAgain or ItemStatus.Changed;

    /// <summary>Whether the open item joined the guide after the reader's last visit.</summary>
    public bool IsNew { get; init; }

    /// <summary>The status with its day; two views with the same stand the same.</summary>
    public (ItemStatus Status, DateOnly? Since) State => (Status, Status switch
    {
        ItemStatus.Open => null,
        ItemStatus.SetAside => Mark.SetAside,
        _ => Mark.Ticked,
    });

    /// <summary>What the reader should know of the item beyond its tick; empty where there is nothing.</summary>
    public string Note(GuideWords words) => Status switch
    {
        ItemStatus.DueAgain => words.Item.DueNote.Of(Day(words)),
        ItemStatus.Changed => words.Item.ChangedNote.Of(Day(words), Item.Changed?.TrimEnd('.') ?? ""),
        ItemStatus.SetAside => words.Item.AsideNote.Of(Day(words)),
        _ => IsNew ? words.Item.NewNote : "",
    };

    /// <summary>The item's status as part of a sentence.</summary>
    public string Standing(GuideWords words) => Status switch
    {
        ItemStatus.Done => words.Item.Ticked.Of(Day(words)),
        ItemStatus.DueAgain => words.Item.TickedDue.Of(Day(words)),
        ItemStatus.Changed => words.Item.TickedChanged.Of(Day(words)),
        ItemStatus.SetAside => words.Item.Aside.Of(Day(words)),
        _ => words.Item.Open,
    };

    /// <summary>The item and its state.</summary>
    public string Line(GuideWords words) => words.Item.Standing.Of(Item.TitleText, Standing(words));

    public static ItemView Of(ChecklistItem item, ChecklistState state, DateOnly today)
    {
        var mark = state.Of(item.Id);
        return new ItemView(item, mark, StatusOf(item, mark, today));
    }

    /// <summary>What the mark says of the item today.</summary>
    public static ItemStatus StatusOf(ChecklistItem item, ItemMark mark, DateOnly today)
    {
        if (mark.SetAside is not null) return ItemStatus.SetAside;
        if (mark.Ticked is not { } ticked) return ItemStatus.Open;
        if (mark.Revision < item.Revision) return ItemStatus.Changed;
        return item.EveryDays is { } days && today.DayNumber - ticked.DayNumber > days ? ItemStatus.DueAgain : ItemStatus.Done;
    }

    private string Day(GuideWords words) => State.Since is { } day ? words.Dates.Full(day) : "";
}
