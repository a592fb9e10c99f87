using System.Collections.ObjectModel;
using NetflixSecurityGuide.Checklist;

namespace NetflixSecurityGuide.Pages.Shared;

/// <summary>A checklist as the partial prints it.</summary>
/// <param name="Items">The items with this reader's marks.</param>
/// <param name="Name">What the list is called for those who cannot see its place.</param>
/// <param name="Return">Where Save leads back to: a path of this site with the list's anchor.</param>
internal sealed record ChecklistModel(IReadOnlyList<ItemView> Items, string Name, string Return)
{
    /// <summary>Marks of the items that are steps of a plan, by item.</summary>
    public IReadOnlyDictionary<string, StepMark> Marks { get; init; } = ReadOnlyDictionary<string, StepMark>.Empty;

    public string FormId => $"list-of-{Items[0].Item.Id}";

    public string Ids => string.Join(' ', Items.Select(view => view.Item.Id));

    public string TickedIds => string.Join(' ', Items.Where(view => view.IsTicked).Select(view => view.Item.Id));
}
