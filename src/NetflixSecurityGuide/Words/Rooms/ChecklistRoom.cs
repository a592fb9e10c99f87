namespace NetflixSecurityGuide.Words.Rooms;

/// <summary>The page of the whole checklist.</summary>
internal sealed class ChecklistRoom(RoomReader room)
{
    public string Title { get; } = room.Text();
    public string Tab { get; } = room.Text();
    public string Description { get; } = room.Text();
    public string Groups { get; } = room.Text();
    public string List { get; } = room.Text();
    public string Whole { get; } = room.Text();
    public string Mine { get; } = room.Text();
    public string NextThing { get; } = room.Text();
    public string Finished { get; } = room.Text();
    public string FinishedText { get; } = room.Text();
    public string Reminder { get; } = room.Text();
    public string Emergency { get; } = room.Text();

    /// <summary>How far the reader is.</summary>
    public Sentence Done { get; } = room.Sentence("done all");
    public Plural AllDone { get; } = room.Plural();
    public string NothingToDo { get; } = room.Text();
    public Plural Due { get; } = room.Plural("day");
    public string DueNone { get; } = room.Text();
    public string DueShow { get; } = room.Text();
    public string Filter { get; } = room.Text();
    public string Left { get; } = room.Text();
    public string DueTab { get; } = room.Text();
    public string DoneTab { get; } = room.Text();
    public string Changed { get; } = room.Text();
    public string Aside { get; } = room.Text();
    public string All { get; } = room.Text();
    public string More { get; } = room.Text();
    public string Show { get; } = room.Text();
    public string Level { get; } = room.Text();
    public string DoneOrNot { get; } = room.Text();
    public string EveryLevel { get; } = room.Text();
    public string EveryArticle { get; } = room.Text();
    public string WholeList { get; } = room.Text();
    public string Kept { get; } = room.Text();
    public string KeptHow { get; } = room.Text();
    public string Empty { get; } = room.Text();
    public string EmptyText { get; } = room.Text();
    public Plural Shown { get; } = room.Plural("shown");
    public string ShowWhole { get; } = room.Text();
    public string Save { get; } = room.Text();
    public string TryAgain { get; } = room.Text();
    public string Keep { get; } = room.Text();
    public string KeepText { get; } = room.Text();
    public string KeepCookie { get; } = room.Text();
    public string Carry { get; } = room.Text();
    public string SaveFile { get; } = room.Text();
    public string LoadFile { get; } = room.Text();
    public string Paper { get; } = room.Text();
    public string Again { get; } = room.Text();
    public string Erase { get; } = room.Text();
    public string EraseText { get; } = room.Text();
    public string EraseYes { get; } = room.Text();
    public string Undo { get; } = room.Text();
}
