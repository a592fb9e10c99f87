namespace NetflixSecurityGuide.Checklist;

/// <summary>
/// A change of the whole list (merged, replaced or erased) with the way back. Taking it back touches only the items that
/// are still as the change left them: what was ticked since, here or in another tab, stays.
/// </summary>
/// <param name="Before">The changed items as they were.</param>
/// <param name="After">The changed items as the change left them.</param>
internal sealed record WayBack(ChecklistState Before, ChecklistState After)
{
    public const string BeforeField = CarriedTicks.TicksKey;
    public const string AfterField = "after";

    /// <summary>Only the items that differ, so that both sides fit into an address.</summary>
    public static WayBack Between(ChecklistState before, ChecklistState after) => new(
        before.Only(id => !before.Of(id).IsSameAs(after.Of(id))),
        after.Only(id => !before.Of(id).IsSameAs(after.Of(id))));

    public static WayBack Parse(string? before, string? after) => new(ChecklistState.Parse(before), ChecklistState.Parse(after));

    public bool IsEmpty => Before.IsEmpty && After.IsEmpty;

    public string Query => $"?{BeforeField}={Before.ToCookie()}&{AfterField}={After.ToCookie()}";

    public ChecklistState TakeBack(ChecklistState now)
    {
        var marks = now.Marks.ToBuilder();
        foreach (var id in Before.Marks.Keys.Concat(After.Marks.Keys).Where(id => now.Of(id).IsSameAs(After.Of(id))))
        {
            if (Before.Marks.TryGetValue(id, out var mark)) marks[id] = mark;
            else marks.Remove(id);
        }

        return (now.IsEmpty ? Before : now) with { Marks = marks.ToImmutable(), Unknown = [.. now.Unknown.Union(Before.Unknown, StringComparer.Ordinal)] };
    }
}
