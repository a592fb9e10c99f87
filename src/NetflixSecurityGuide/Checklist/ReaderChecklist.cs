using NetflixSecurityGuide.Guide.Items;
using NetflixSecurityGuide.Guide;

namespace NetflixSecurityGuide.Checklist;

/// <summary>The guide's items with one reader's marks, today.</summary>
internal sealed class ReaderChecklist(GuideSnapshot guide, ChecklistState state, DateOnly today)
{
    private static readonly object ItemKey = new();

    // A page or a report asks for each item several times: for its line, its group's progress and the whole list's.
    private readonly Dictionary<ChecklistItem, ItemView> _views = new(guide.Items.Count, ReferenceEqualityComparer.Instance);

    public GuideSnapshot Guide => guide;

    public ChecklistState State => state;

    public DateOnly Today => today;

    /// <summary>Day of the reader's last visit before today; null if there was none.</summary>
    public DateOnly? PreviousVisit { get; init; }

    /// <summary>Whether the reader has ever ticked or set aside anything.</summary>
    public bool HasStarted => !state.IsEmpty;

    /// <summary>The checklist of the reader who sent the request. The cookie is read once for a request, however many ask.</summary>
    public static ReaderChecklist Of(HttpRequest request, GuideSnapshot guide, DateOnly today)
    {
        if (request.HttpContext.Items.TryGetValue(ItemKey, out var read) && read is ReaderChecklist known && ReferenceEquals(known.Guide, guide) && known.Today == today) return known;
        var checklist = Of(request, guide, ChecklistCookie.Read(request, guide, today), today);
        request.HttpContext.Items[ItemKey] = checklist;
        return checklist;
    }

    /// <summary>The checklist of the reader who sent the request, with a state that the request has just changed.</summary>
    public static ReaderChecklist Of(HttpRequest request, GuideSnapshot guide, ChecklistState state, DateOnly today) =>
        new(guide, state, today) { PreviousVisit = Visits.Before(today, request, state) };

    public ItemView View(ChecklistItem item) => _views.TryGetValue(item, out var view) ? view : _views[item] = Look(item);

    public IEnumerable<ItemView> View(IEnumerable<ChecklistItem> items) => items.Select(View);

    /// <summary>How far the reader is with the list for any day.</summary>
    public Progress Overall => Of(guide.Everyday);

    /// <summary>Whether the reader ever marked an emergency step; only then do these steps join the list.</summary>
    public bool HasEmergency => guide.Emergency.Any(item => state.Marks.ContainsKey(item.Id));

    /// <summary>The groups of the reader's own list: for any day, and after them the emergency steps once they were begun.</summary>
    public IEnumerable<ItemGroup> Groups => guide.ItemGroups.Where(group => !group.IsEmergency || HasEmergency).OrderBy(group => group.IsEmergency);

    /// <summary>The reader's own list.</summary>
    public IReadOnlyList<ItemView> Listed => field ??= [.. Groups.SelectMany(group => View(group.Items))];

    /// <summary>What is to be done once more.</summary>
    public DueItems Due => field ??= DueItems.Of(Listed);

    public Progress Of(IEnumerable<ChecklistItem> items) => Progress.Of(View(items));

    /// <summary>The most valuable essential item that is left.</summary>
    public NextItem? Next => guide.Essentials.FirstOrDefault(essential => View(essential.Item).IsLeft)?.ToDo;

    private ItemView Look(ChecklistItem item)
    {
        var view = ItemView.Of(item, state, today);
        return view.Status == ItemStatus.Open && item.Added > PreviousVisit ? view with { IsNew = true } : view;
    }
}
