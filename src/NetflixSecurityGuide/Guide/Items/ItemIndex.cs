using System.Collections.Frozen;
using System.Collections.Immutable;
using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Guide.Recovery;

namespace NetflixSecurityGuide.Guide.Items;

/// <summary>Every item once, under the page on which it comes first; the same id elsewhere must mean the same action.</summary>
internal sealed class ItemIndex
{
    private readonly Dictionary<string, ChecklistItem> _items = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ContentProblems> _problems = new(StringComparer.Ordinal);

    public ItemIndex(ImmutableArray<Article> articles, RecoveryPlan? recovery, Dictionary<string, ContentFile> files, IEnumerable<GuideCheck> checks)
    {
        var groups = ImmutableArray.CreateBuilder<ItemGroup>();
        foreach (var article in articles)
            groups.Add(new ItemGroup(article.Slug, article.Title, article.Address, TakeNew(article.Items, files[article.File].Problems), article.Part == GuidePart.Repair));
        if (recovery is not null)
        {
            var steps = TakeNew(recovery.Steps.Select(step => step.Item), files[recovery.Page.File].Problems);
            groups.Add(new ItemGroup(ItemGroup.RecoverySlug, recovery.Page.Title, recovery.Page.Address, steps, IsEmergency: true));
        }

        Groups = [.. groups.Where(group => group.Items.Length > 0)];
        ById = _items.ToFrozenDictionary(StringComparer.Ordinal);
        foreach (var fault in checks.Select(check => check([.. _items.Values])).OfType<GuideFault>())
            _problems[fault.Item.Id].Add(fault.Item.Line, fault.Message, fault.Remedy);
    }

    public ImmutableArray<ItemGroup> Groups { get; }

    public FrozenDictionary<string, ChecklistItem> ById { get; }

    private ImmutableArray<ChecklistItem> TakeNew(IEnumerable<ChecklistItem> items, ContentProblems problems)
    {
        var taken = ImmutableArray.CreateBuilder<ChecklistItem>();
        foreach (var item in items)
        {
            if (_items.TryAdd(item.Id, item))
            {
                _problems.Add(item.Id, problems);
                taken.Add(item);
                continue;
            }

            var first = _items[item.Id];
            if (first.Level != item.Level || first.EveryDays != item.EveryDays || first.Revision != item.Revision)
                problems.Add(item.Line, $"the item '{item.Id}' differs from the same item on an earlier page", "give it the same level, every= and rev= in both, or another id");
        }

        return taken.ToImmutable();
    }
}
