using System.Collections.Immutable;
using NetflixSecurityGuide.Guide.Items;
using NetflixSecurityGuide.Guide;

namespace NetflixSecurityGuide.Checklist;

/// <summary>The guide's items with one reader's marks, today.</summary>
internal sealed class ReaderChecklist(GuideSnapshot guide, ChecklistState state, DateOnly today)
{
    private static readonly object ItemKey = new();

    private bool? _hasEmergency;

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

    public ItemView View(ChecklistItem item)
    {
        var (view, isNew) = (ItemView.Of(item, state, today), item.Added > PreviousVisit);
        return isNew && view.Status == ItemStatus.Open ? view with { IsNew = true } : view;
    }

    public IEnumerable<ItemView> View(IEnumerable<ChecklistItem> items) => items.Select(View);

    /// <summary>How far the reader is with the list for any day.</summary>
    public Progress Overall => OfGroups(areEmergency: false);

    /// <summary>How far the reader is with the steps for when something has happened.</summary>
    public Progress Emergency => OfGroups(areEmergency: true);

    /// <summary>Whether the reader ever marked an emergency step; only then do these steps join the list.</summary>
    public bool HasEmergency => _hasEmergency ??= guide.ItemGroups.Any(group => group.IsEmergency && group.Items.Any(item => state.Marks.ContainsKey(item.Id)));

    /// <summary>The groups of the reader's own list: for any day, and after them the emergency steps once they were begun.</summary>
    public IEnumerable<ItemGroup> Groups => guide.ItemGroups.Where(group => !group.IsEmergency || HasEmergency).OrderBy(group => group.IsEmergency);

    /// <summary>The reader's own list.</summary>
    public IReadOnlyList<ItemView> Listed => field ??= List();

    /// <summary>What is to be done once more.</summary>
    public DueItems Due => field ??= DueItems.Of(Listed);

    /// <summary>How far the reader is with these items.</summary>
    public Progress Of(ImmutableArray<ChecklistItem> items)
    {
        var progress = default(Progress);
        foreach (var item in items) progress += ItemView.StatusOf(item, state.Of(item.Id), today);
        return progress;
    }

    /// <summary>The most valuable essential item that is left.</summary>
    public NextItem? Next => guide.Essentials.FirstOrDefault(essential => View(essential.Item).IsLeft)?.ToDo;

    private List<ItemView> List()
    {
        var list = new List<ItemView>(guide.Items.Count);
        foreach (var group in Groups)
        {
            foreach (var item in group.Items) list.Add(View(item));
        }

        return list;
    }

    private Progress OfGroups(bool areEmergency)
    {
        var progress = default(Progress);
        foreach (var group in guide.ItemGroups)
        {
            if (group.IsEmergency == areEmergency) progress += Of(group.Items);
        }

        return progress;
    }
}
