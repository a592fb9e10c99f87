using NetflixSecurityGuide.Guide;

namespace NetflixSecurityGuide.Checklist;

/// <summary>The guide's items with one reader's marks, today.</summary>
public sealed class ReaderChecklist(GuideSnapshot guide, ChecklistState state, DateOnly today)
{
    public GuideSnapshot Guide => guide;

    public ChecklistState State => state;

    public DateOnly Today => today;

    /// <summary>Whether the reader has ever ticked or set aside anything.</summary>
    public bool HasStarted => !state.IsEmpty;

    public ItemView View(ChecklistItem item) => ItemView.Of(item, state, today);

    public IEnumerable<ItemView> View(IEnumerable<ChecklistItem> items) => items.Select(View);

    public Progress Overall => Progress.Of(guide.Items.Values, state, today);

    public Progress Of(IEnumerable<ChecklistItem> items) => Progress.Of(items, state, today);
}
