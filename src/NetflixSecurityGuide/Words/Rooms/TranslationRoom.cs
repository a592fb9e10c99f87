namespace NetflixSecurityGuide.Words.Rooms;

/// <summary>What a translated page says of itself, and the links between the languages.</summary>
internal sealed class TranslationRoom(RoomReader room)
{
    public string Languages { get; } = room.Text();
    public string Untranslated { get; } = room.Text();
    public Sentence Behind { get; } = room.Rich("day parts address");
    public string Beginning { get; } = room.Text();
    public Sentence Made { get; } = room.Sentence("day");
    public string Reviewed { get; } = room.Text();
    public string NotReviewed { get; } = room.Text();
}
