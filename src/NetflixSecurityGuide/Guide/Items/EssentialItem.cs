using System.Collections.Immutable;

namespace NetflixSecurityGuide.Guide.Items;

/// <summary>An essential item of the checklist.</summary>
/// <param name="ToDo">What the page says when this is the one thing to do.</param>
internal sealed record EssentialItem(ChecklistItem Item, NextItem ToDo)
{
    /// <summary>
    /// The essential items of all groups, the most valuable first. Emergency steps are for one situation only,
    /// so none of them is a thing to do on any day.
    /// </summary>
    public static ImmutableArray<EssentialItem> Of(IEnumerable<ItemGroup> groups) =>
    [
        .. groups
            .Where(group => !group.IsEmergency)
            .SelectMany(group => group.Items, (group, item) => new EssentialItem(item, new NextItem(item.TitleText, $"{group.Address}#{item.Anchor}")))
            .Where(essential => essential.Item.Level == ItemLevel.Essential)
            .OrderBy(essential => essential.Item.First ?? int.MaxValue),
    ];
}
