namespace NetflixSecurityGuide.Words.Rooms;

/// <summary>The page of explained words.</summary>
internal sealed class GlossaryRoom(RoomReader room)
{
    public string Title { get; } = room.Text();
    public string Description { get; } = room.Text();
    public string Lead { get; } = room.Text();
    public string List { get; } = room.Text();
    public string Words { get; } = room.Text();
    public Sentence Also { get; } = room.Sentence("names");
}
