using System.Collections.Immutable;

namespace NetflixSecurityGuide.Checklist;

/// <summary>
/// Everything a reader ticked or set aside. It knows nothing of the guide's items, so an item that the guide has
/// forgotten, or does not know yet, is carried along.
/// </summary>
internal sealed record ChecklistState
{
    public static ChecklistState Empty { get; } = new();

    /// <summary>Marks by item id.</summary>
    public ImmutableSortedDictionary<string, ItemMark> Marks { get; init; } = ImmutableSortedDictionary.Create<string, ItemMark>(StringComparer.Ordinal);

    /// <summary>Version of the text form that the state came in; a later one is kept.</summary>
    public string Version { get; init; } = ChecklistText.CurrentVersion;

    /// <summary>Fields about the whole list from a later version, kept as they came.</summary>
    public ImmutableArray<string> Unknown { get; init; } = [];

    public bool IsEmpty => Marks.IsEmpty;

    /// <summary>Reads the text form. Never throws: whatever cannot be read is left out, the rest is kept.</summary>
    public static ChecklistState Parse(string? text) => ChecklistText.Parse(text);

    /// <summary>The text form; see <see cref="ChecklistText"/>.</summary>
    public string ToCookie() => ChecklistText.Write(this);

    public ItemMark Of(string id) => Marks.GetValueOrDefault(id, ItemMark.None);

    /// <summary>A tick also says that the item is for the reader after all.</summary>
    public ChecklistState Tick(string id, int revision, DateOnly today) =>
        With(id, Of(id) with { Ticked = today, Revision = revision, SetAside = null, Cleared = null });

    public ChecklistState Untick(string id, DateOnly today) =>
        With(id, Of(id) with { Ticked = null, Revision = 1, Cleared = today });

    /// <summary>"Not for me". A tick stays below it, for when the item is taken back.</summary>
    public ChecklistState SetAside(string id, DateOnly today) => With(id, Of(id) with { SetAside = today, Cleared = null });

    public ChecklistState TakeBack(string id, DateOnly today) =>
        Of(id).SetAside is null ? this : With(id, Of(id) with { SetAside = null, Cleared = today });

    /// <summary>Both devices' marks, for each item the one that was changed later.</summary>
    public ChecklistState Merge(ChecklistState other)
    {
        var marks = Marks.ToBuilder();
        foreach (var (id, mark) in other.Marks) marks[id] = marks.TryGetValue(id, out var own) ? ItemMark.Later(own, mark) : mark;
        return this with { Marks = marks.ToImmutable(), Unknown = [.. Unknown.Union(other.Unknown, StringComparer.Ordinal)] };
    }

    /// <summary>Marks under old ids move to the new ones; where both are there, the later change wins.</summary>
    public ChecklistState Rename(IReadOnlyDictionary<string, string> renames)
    {
        var state = this;
        foreach (var (old, current) in renames)
        {
            if (!Marks.TryGetValue(old, out var mark)) continue;
            var kept = state.Marks.TryGetValue(current, out var other) ? ItemMark.Later(other, mark) : mark;
            state = state with { Marks = state.Marks.Remove(old).SetItem(current, kept) };
        }

        return state;
    }

    /// <summary>Days after tomorrow come from a wrong clock or a forger; they become today, so that nothing stays "done" forever.</summary>
    public ChecklistState ClampDays(DateOnly today)
    {
        var latest = today.AddDays(1);
        var state = this;
        foreach (var (id, mark) in Marks)
        {
            if (mark.LastChange > latest) state = state.With(id, mark with { Ticked = Clamp(mark.Ticked), SetAside = Clamp(mark.SetAside), Cleared = Clamp(mark.Cleared) });
        }

        return state;

        DateOnly? Clamp(DateOnly? day) => day > latest ? today : day;
    }

    /// <summary>Leaves out the marks whose id does not pass.</summary>
    public ChecklistState Only(Func<string, bool> keep) => this with { Marks = Marks.RemoveRange(Marks.Keys.Where(id => !keep(id))) };

    /// <summary>Only what is ticked or set aside now, in the fewest characters.</summary>
    public ChecklistState Bare() => this with
    {
        Unknown = [],
        Marks = Marks
            .Where(pair => pair.Value.Ticked is not null || pair.Value.SetAside is not null)
            .ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value.Bare(), StringComparer.Ordinal),
    };

    private ChecklistState With(string id, ItemMark mark) => this with { Marks = Marks.SetItem(id, mark) };
}
