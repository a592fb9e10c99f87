using NetflixSecurityGuide.Checklist;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Pages.Shared;

namespace NetflixSecurityGuide.Pages.Checklist;

/// <summary>Every item of the guide, with the reader's ticks. The query narrows the list: <c>show</c>, <c>level</c>, <c>group</c>.</summary>
public sealed class ChecklistPageModel(LiveGuide live, TimeProvider clock) : ReaderPage(live, clock)
{
    public override string Section => "checklist";

    public ItemFilter Filter { get; private set; } = ItemFilter.None;

    /// <summary>What the filter leaves, by group.</summary>
    public IReadOnlyList<(ItemGroup Group, IReadOnlyList<ItemView> Items)> Shown { get; private set; } = [];

    public int ShownCount => Shown.Sum(entry => entry.Items.Count);

    public void OnGet()
    {
        Filter = ItemFilter.Of(Request.Query, Guide);
        Shown = Filter.Apply(Checklist);
        Visits.Record(HttpContext, Checklist.State, Today);
        Describe(
            "Your Netflix security checklist",
            "Every action that keeps a Netflix account yours, in one list that remembers what you did. No account, no tracking.",
            "/checklist");
    }

    public ChecklistModel List => new([.. Shown.SelectMany(entry => entry.Items)], "Your checklist", Filter.Address);

    /// <summary>Ways out of a narrow choice that lead to something, with how much they show.</summary>
    public IEnumerable<(string Name, string Address, int Count)> Wider =>
        Filter.Wider().Select(wider => (wider.Name, wider.Filter.Address, wider.Filter.Apply(Checklist).Sum(entry => entry.Items.Count))).Where(wider => wider.Item3 > 0);
}
