namespace NetflixSecurityGuide.Words.Rooms;

/// <summary>Facts, rumours and sources.</summary>
internal sealed class FactsRoom(RoomReader room)
{
    public string Title { get; } = room.Text();
    public string Tab { get; } = room.Text();
    public string Description { get; } = room.Text();
    public string Lead { get; } = room.Text();
    public string Rumours { get; } = room.Text();
    public string Facts { get; } = room.Text();
    public string Data { get; } = room.Text();
    public string Choose { get; } = room.Text();
    public string All { get; } = room.Text();
    public Plural Stale { get; } = room.Plural();
    public string Offered { get; } = room.Text();
    public string NotOffered { get; } = room.Text();
    public string NotFound { get; } = room.Text();
    public string Sometimes { get; } = room.Text();
    public string Unknown { get; } = room.Text();
    public string Unconfirmed { get; } = room.Text();
    public string NotSupported { get; } = room.Text();
    public string Contradicted { get; } = room.Text();
    public string Outdated { get; } = room.Text();
    public string SourceNetflix { get; } = room.Text();
    public string SourceOfficial { get; } = room.Text();
    public string SourcePress { get; } = room.Text();
    public string SourceCode { get; } = room.Text();
    public string SourceOurs { get; } = room.Text();
}
