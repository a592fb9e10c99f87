namespace NetflixSecurityGuide.Words.Rooms;

/// <summary>Sharing a page.</summary>
internal sealed class ShareRoom(RoomReader room)
{
    public string Title { get; } = room.Text();
    public string Copy { get; } = room.Text();
    public string Link { get; } = room.Text();
    public string Email { get; } = room.Text();
    public string App { get; } = room.Text();
}
