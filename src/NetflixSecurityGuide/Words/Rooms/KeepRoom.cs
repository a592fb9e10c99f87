namespace NetflixSecurityGuide.Words.Rooms;

/// <summary>The plan as a file, which is read without the site.</summary>
internal sealed class KeepRoom(RoomReader room)
{
    public string Title { get; } = room.Text();
    public Sentence Tab { get; } = room.Sentence("day");
    public Sentence AsOf { get; } = room.Rich("day address");
    public Sentence Warning { get; } = room.Rich();
    public string Final { get; } = room.Text();
    public string Calls { get; } = room.Text();
    public string CallLine { get; } = room.Text();
}
