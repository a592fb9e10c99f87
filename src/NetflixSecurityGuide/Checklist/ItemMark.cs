using System.Collections.Immutable;

namespace NetflixSecurityGuide.Checklist;

/// <summary>What a reader did with one item, and when.</summary>
internal sealed record ItemMark
{
    public static ItemMark None { get; } = new();

    /// <summary>Day of the tick; null while the item is open.</summary>
    public DateOnly? Ticked { get; init; }

    /// <summary>The item's revision at the tick.</summary>
    public int Revision { get; init; } = 1;

    /// <summary>Day on which the reader said "not for me".</summary>
    public DateOnly? SetAside { get; init; }

    /// <summary>
    /// Day on which the reader last took something back: a tick, or a "not for me". Kept so that an older device does
    /// not bring it back.
    /// </summary>
    public DateOnly? Cleared { get; init; }

    /// <summary>Fields of a later version, kept as they came.</summary>
    public ImmutableArray<string> Unknown { get; init; } = [];

    /// <summary>Day of the latest change.</summary>
    public DateOnly LastChange => Max(Max(Ticked, SetAside), Cleared) ?? DateOnly.MinValue;

    /// <summary>Whether both say the same. The record's own comparison would tell two equal lists of unknown fields apart.</summary>
    public bool IsSameAs(ItemMark other) => this with { Unknown = [] } == other with { Unknown = [] } && Unknown.SequenceEqual(other.Unknown, StringComparer.Ordinal);

    /// <summary>The latest day, which decides the item's status.</summary>
    public ItemMark Bare() => SetAside is null ? new ItemMark { Ticked = Ticked, Revision = Revision } : new ItemMark { SetAside = SetAside };

    /// <summary>
    /// The mark that counts where two devices (or two entries) tell of the same item: the one changed later; on the same
    /// day the tick. The order is total, so merging gives the same result in whichever order devices meet.
    /// </summary>
    public static ItemMark Later(ItemMark a, ItemMark b) => a.Precedence.CompareTo(b.Precedence) >= 0 ? a : b;

    private (DateOnly Change, int Kind, int Revision, DateOnly? Ticked, DateOnly? SetAside, DateOnly? Cleared, int Unknown) Precedence =>
        (LastChange, SetAside is not null ? 1 : Ticked is not null ? 2 : 0, Revision, Ticked, SetAside, Cleared, Unknown.Length);

    private static DateOnly? Max(DateOnly? a, DateOnly? b) => a is null || b > a ? b : a;
}
