using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Pages.Shared;

namespace NetflixSecurityGuide.Pages.Checklist;

/// <summary>Every item of the guide, with the reader's ticks.</summary>
public sealed class ChecklistPageModel(LiveGuide live, TimeProvider clock) : ReaderPage(live, clock)
{
    public override string Section => "checklist";

    public void OnGet() => Describe(
        "Your Netflix security checklist",
        "Every action that keeps a Netflix account yours, in one list that remembers what you did. No account, no tracking.",
        "/checklist");

    public ChecklistModel ListOf(ItemGroup group) => new([.. Checklist.View(group.Items)], $"Checklist: {group.Title}", $"/checklist#{group.Slug}");
}
