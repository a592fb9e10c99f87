namespace NetflixSecurityGuide.Words.Rooms;

/// <summary>One item of a checklist.</summary>
internal sealed class ItemRoom(RoomReader room)
{
    public string Essential { get; } = room.Text();
    public string Recommended { get; } = room.Text();
    public string Extra { get; } = room.Text();
    public Plural Every { get; } = room.Plural();
    public Sentence Why { get; } = room.Sentence("item");

    /// <summary>Says of a button which item it is about.</summary>
    public Sentence ButtonLabel { get; } = room.Sentence("button item");

    public string Share { get; } = room.Text();
    public string SetAside { get; } = room.Text();
    public string TakeBack { get; } = room.Text();
    public Sentence DueNote { get; } = room.Sentence("day");
    public Sentence ChangedNote { get; } = room.Sentence("day change");
    public Sentence AsideNote { get; } = room.Sentence("day");
    public string NewNote { get; } = room.Text();
    public Sentence Ticked { get; } = room.Sentence("day");
    public Sentence TickedDue { get; } = room.Sentence("day");
    public Sentence TickedChanged { get; } = room.Sentence("day");
    public Sentence Aside { get; } = room.Sentence("day");
    public string Open { get; } = room.Text();

    /// <summary>An item and its standing.</summary>
    public Sentence Standing { get; } = room.Sentence("item standing");
    public Sentence Description { get; } = room.Sentence("item");
    public string Plan { get; } = room.Text();
    public string WholeList { get; } = room.Text();
    public Sentence From { get; } = room.Sentence("group");
}
