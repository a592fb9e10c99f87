namespace NetflixSecurityGuide.Words.Rooms;

/// <summary>Files that other programs show to readers.</summary>
internal sealed class MachinesRoom(RoomReader room)
{
    public string ShortName { get; } = room.Text();
    public string Description { get; } = room.Text();
    public string Feed { get; } = room.Text();
    public string Card { get; } = room.Text();
    public Sentence CardAlt { get; } = room.Sentence("site page");
    public string Calendar { get; } = room.Text();
    public Sentence CalendarList { get; } = room.Sentence("address");
    public Plural CalendarItem { get; } = room.Plural("item");
    public string LlmsIndependent { get; } = room.Text();
    public string LlmsArticles { get; } = room.Text();
    public string LlmsCodes { get; } = room.Text();
    public string LlmsData { get; } = room.Text();
    public string LlmsFacts { get; } = room.Text();
    public string LlmsFactsText { get; } = room.Text();
    public string LlmsFeed { get; } = room.Text();
    public string LlmsFeedText { get; } = room.Text();
}
