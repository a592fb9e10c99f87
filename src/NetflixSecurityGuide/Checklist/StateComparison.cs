using System.Collections.Immutable;
using NetflixSecurityGuide.Guide.Items;
using NetflixSecurityGuide.Guide;

namespace NetflixSecurityGuide.Checklist;

/// <summary>What carried ticks would change in this browser, item by item.</summary>
/// <param name="Items">Every item that is marked on either side, in the guide's order.</param>
/// <param name="UnknownItems">How many carried marks are for items that this guide does not have. They are kept.</param>
/// <param name="Carried">The ticks on offer.</param>
internal sealed record StateComparison(ImmutableArray<ItemComparison> Items, int UnknownItems, ChecklistState Carried)
{
    public IEnumerable<ItemComparison> NewlyTicked => Items.Where(item => item.Merged.IsTicked && !item.Here.IsTicked);

    public IEnumerable<ItemComparison> OtherwiseChanged => Items.Where(item => item.MergeChanges).Except(NewlyTicked);

    /// <summary>Different on the two sides, where merging keeps what is here because it is the later change.</summary>
    public IEnumerable<ItemComparison> KeptDifferent => Items.Where(item => item.ReplaceChanges && !item.MergeChanges);

    public IEnumerable<ItemComparison> Same => Items.Where(item => !item.ReplaceChanges && !item.MergeChanges);

    public int MergeChanges => Items.Count(item => item.MergeChanges);

    public int ReplaceChanges => Items.Count(item => item.ReplaceChanges);

    /// <summary>How many items lose their tick by replacing.</summary>
    public int ReplaceUnticks => Items.Count(item => item.Here.IsTicked && !item.There.IsTicked);

    public static StateComparison Of(GuideSnapshot guide, ChecklistState here, ChecklistState there, DateOnly today)
    {
        var merged = here.Merge(there);
        var items = guide.ItemGroups.SelectMany(group => group.Items).Where(item => merged.Marks.ContainsKey(item.Id));
        return new StateComparison(
            [.. items.Select(item => new ItemComparison(ItemView.Of(item, here, today), ItemView.Of(item, there, today), ItemView.Of(item, merged, today)))],
            there.Marks.Keys.Count(id => !guide.Items.ContainsKey(id)),
            there);
    }
}

/// <summary>One item in this browser, on the way in, and as merging would leave it.</summary>
internal sealed record ItemComparison(ItemView Here, ItemView There, ItemView Merged)
{
    public ChecklistItem Item => Here.Item;

    public bool MergeChanges => Here.State != Merged.State;

    public bool ReplaceChanges => Here.State != There.State;
}
