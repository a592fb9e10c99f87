namespace NetflixSecurityGuide.Words.Rooms;

/// <summary>What the privacy page says of this browser.</summary>
internal sealed class CookiesRoom(RoomReader room)
{
    public Sentence Empty { get; } = room.Rich();
    public Plural Ticks { get; } = room.RichPlural();
    public Sentence Cleared { get; } = room.Sentence("line day");
    public Sentence Revision { get; } = room.Sentence("line number");
    public Sentence Unknown { get; } = room.Rich("id");
    public Sentence Literally { get; } = room.Rich("text");
    public Sentence Visits { get; } = room.Rich("day");
    public Sentence VisitsBefore { get; } = room.Rich("day before");
    public Sentence Theme { get; } = room.Rich("theme");
    public Sentence NoTheme { get; } = room.Rich();
}
