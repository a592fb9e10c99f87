using NetflixSecurityGuide.Checklist;
using NetflixSecurityGuide.Guide.Items;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Pages.Shared;

namespace NetflixSecurityGuide.Pages.Checklist;

/// <summary>Every item of the guide, with the reader's ticks. The query narrows the list: <c>show</c>, <c>level</c>, <c>group</c>.</summary>
internal sealed class ChecklistPageModel(GuideSnapshot guide, TimeProvider clock) : FramedPage(guide, clock)
{
    private const int MaxOpen = 12;

    public override string Section => "checklist";

    public override string Return => Filter.Address;

    public ItemFilter Filter { get; private set; } = ItemFilter.None;

    /// <summary>What the filter leaves, by group.</summary>
    public IReadOnlyList<(ItemGroup Group, IReadOnlyList<ItemView> Items)> Shown { get; private set; } = [];

    public int ShownCount => Shown.Sum(entry => entry.Items.Count);

    private ItemGroup? FirstOpen => Shown.FirstOrDefault(entry => entry.Items.Any(view => view.IsLeft)).Group;

    public void OnGet()
    {
        Filter = ItemFilter.Of(Request.Query, Guide);
        Shown = Filter.Apply(Checklist);
        Visits.Record(HttpContext, Checklist.State, Today);
        Describe(Words.Checklist.Tab, Words.Checklist.Description, "/checklist");
    }

    /// <summary>With few items shown every group is open; else the first in which something is left.</summary>
    public bool IsOpen(ItemGroup group) => ShownCount <= MaxOpen || group == FirstOpen;

    /// <summary>The emergency group that is shown first; null if none is shown.</summary>
    public ItemGroup? FirstEmergency => Shown.Select(entry => entry.Group).FirstOrDefault(group => group.IsEmergency);

    /// <summary>How many items a choice of the row above the list shows.</summary>
    public int CountOf(string show) => Checklist.Listed.Count((ItemFilter.None with { Show = show }).Matches);

    /// <summary>The choices that are rarely wanted, each with what it would change.</summary>
    public IEnumerable<(string Label, IEnumerable<(string Name, ItemFilter Filter)> Choices)> MoreChoices =>
    [
        (Words.Checklist.Show, ItemFilter.MoreChoices.Select(show => (ItemFilter.LabelOf(show, Words.Checklist), Filter with { Show = show }))),
        (Words.Checklist.Level, Enum.GetValues<ItemLevel>().Select(level => (ItemLevels.NameOf(level, Words.Item), Filter with { Level = level })).Append((Words.Checklist.EveryLevel, Filter with { Level = null }))),
    ];

    public ChecklistModel List => new([.. Shown.SelectMany(entry => entry.Items)], Words.Checklist.Title, Filter.Address);

    /// <summary>Ways out of a narrow choice that lead to something, with how much they show.</summary>
    public IEnumerable<(string Name, string Address, int Count)> Wider =>
        Filter.Wider(Words.Checklist).Select(wider => (wider.Name, wider.Filter.Address, wider.Filter.Apply(Checklist).Sum(entry => entry.Items.Count))).Where(wider => wider.Item3 > 0);
}
