namespace NetflixSecurityGuide.Words.Rooms;

/// <summary>The front page.</summary>
internal sealed class HomeRoom(RoomReader room)
{
    public string ReadWhy { get; } = room.Text();
    public string Worried { get; } = room.Text();
    public string WorriedText { get; } = room.Text();
    public string GotCode { get; } = room.Text();
    public string GotCodeText { get; } = room.Text();
    public string MakeSafe { get; } = room.Text();
    public string GoOn { get; } = room.Text();
    public Plural SmallSteps { get; } = room.Plural();
}
