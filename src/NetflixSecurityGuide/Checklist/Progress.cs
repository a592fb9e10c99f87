using System.Runtime.InteropServices;
using NetflixSecurityGuide.Words.Rooms;

namespace NetflixSecurityGuide.Checklist;

/// <summary>How far a reader is with some items. What the reader set aside does not count.</summary>
/// <param name="Done">Items ticked and still valid.</param>
/// <param name="All">Items that are for this reader.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Progress(int Done, int All)
{
    public int Left => All - Done;

    /// <summary>As text; safe when there are no items.</summary>
    public string Text(ChecklistRoom words) => this switch
    {
        { All: 0 } => words.NothingToDo,
        { Left: 0 } => words.AllDone.Of(All),
        _ => words.Done.Of(Done, All),
    };

    /// <summary>With one item more.</summary>
    public static Progress operator +(Progress progress, ItemStatus item) =>
        new(progress.Done + (item == ItemStatus.Done ? 1 : 0), progress.All + (item == ItemStatus.SetAside ? 0 : 1));

    public static Progress operator +(Progress one, Progress other) => new(one.Done + other.Done, one.All + other.All);
}
