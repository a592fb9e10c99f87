namespace NetflixSecurityGuide.Words.Rooms;

/// <summary>The whole guide on one page.</summary>
internal sealed class PrintRoom(RoomReader room)
{
    public string Title { get; } = room.Text();
    public string Tab { get; } = room.Text();
    public string Description { get; } = room.Text();
    public Plural Lead { get; } = room.Plural();
    public string Contents { get; } = room.Text();
    public string Done { get; } = room.Text();
    public string Open { get; } = room.Text();
}
