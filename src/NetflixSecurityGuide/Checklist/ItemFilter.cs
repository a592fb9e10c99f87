using NetflixSecurityGuide.Guide.Items;
using NetflixSecurityGuide.Guide;
using System.Collections.Immutable;
using NetflixSecurityGuide.Words.Rooms;

namespace NetflixSecurityGuide.Checklist;

/// <summary>Which items of the list are shown. It is part of the address, so it can be linked and needs no script.</summary>
/// <param name="Show">One of <see cref="ShowChoices"/>, or null for all.</param>
/// <param name="Level">Nothing for every level.</param>
/// <param name="Group">A group of the guide, or null for all.</param>
internal sealed record ItemFilter(string? Show, ItemLevel? Level, ItemGroup? Group)
{
    public const string ShowKey = "show";
    public const string LevelKey = "level";
    public const string GroupKey = "group";

    public static ItemFilter None { get; } = new(null, null, null);

    /// <summary>Values of <see cref="ShowKey"/> in the order in which they are offered.</summary>
    public static ImmutableArray<string> ShowChoices { get; } = ["left", "due", "done", "changed", "aside"];

    /// <summary>The choices in the row above the list; the rest are below "More". Empty is all.</summary>
    public static ImmutableArray<string> Tabs { get; } = [.. ShowChoices[..3], ""];

    /// <summary>The choices below "More".</summary>
    public static ImmutableArray<string> MoreChoices { get; } = ShowChoices[3..];

    /// <summary>Values that the site does not know are ignored.</summary>
    public static ItemFilter Of(IQueryCollection query, GuideSnapshot guide) => new(
        ShowChoices.FirstOrDefault(value => Is(query, ShowKey, value)),
        Enum.GetValues<ItemLevel>().Cast<ItemLevel?>().FirstOrDefault(level => Is(query, LevelKey, NameOf(level!.Value))),
        guide.ItemGroups.FirstOrDefault(group => Is(query, GroupKey, group.Slug)));

    /// <summary>What a choice is called.</summary>
    public static string LabelOf(string show, ChecklistRoom words) => show switch
    {
        "left" => words.Left,
        "due" => words.DueTab,
        "done" => words.DoneTab,
        "changed" => words.Changed,
        "aside" => words.Aside,
        _ => words.All,
    };

    public static string NameOf(ItemLevel level) => level.ToString().ToLowerInvariant();

    public bool IsActive => this != None;

    /// <summary>The name that the page's script finds a tab's count by.</summary>
    public string Scope => "tab-" + Show;

    /// <summary>The address that shows this choice.</summary>
    public string Address
    {
        get
        {
            var query = QueryString.Empty;
            if (Show is { Length: > 0 }) query = query.Add(ShowKey, Show);
            if (Level is { } level) query = query.Add(LevelKey, NameOf(level));
            if (Group is not null) query = query.Add(GroupKey, Group.Slug);
            return ChecklistEndpoints.SavePath + query;
        }
    }

    public bool Matches(ItemView view) => (Level is null || view.Item.Level == Level) && Show switch
    {
        "left" => view.IsLeft,
        "done" => view.IsTicked,
        "due" => view.Status == ItemStatus.DueAgain,
        "changed" => view.Status == ItemStatus.Changed || view.IsNew,
        "aside" => view.IsSetAside,
        _ => true,
    };

    /// <summary>The groups that have something to show, with it.</summary>
    public IReadOnlyList<(ItemGroup Group, IReadOnlyList<ItemView> Items)> Apply(ReaderChecklist checklist) =>
    [
        .. (Group is null ? checklist.Groups : [Group])
            .Select(group => (group, (IReadOnlyList<ItemView>)[.. checklist.View(group.Items).Where(Matches)]))
            .Where(entry => entry.Item2.Count > 0),
    ];

    /// <summary>The ways to see more, each with one condition fewer and what it is then called.</summary>
    public IEnumerable<(string Name, ItemFilter Filter)> Wider(ChecklistRoom words)
    {
        ItemFilter[] wider = [this with { Show = null }, this with { Level = null }, this with { Group = null }];
        string[] names = [words.DoneOrNot, words.EveryLevel, words.EveryArticle];
        for (var at = 0; at < wider.Length; at++)
        {
            if (wider[at] != this && wider[at].IsActive) yield return (names[at], wider[at]);
        }

        yield return (words.WholeList, None);
    }

    private static bool Is(IQueryCollection query, string key, string value) => query[key] is [var given] && given == value;
}
