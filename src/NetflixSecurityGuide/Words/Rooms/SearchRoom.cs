namespace NetflixSecurityGuide.Words.Rooms;

/// <summary>The search page, and how pages without a text of their own are found.</summary>
internal sealed class SearchRoom(RoomReader room)
{
    public string Title { get; } = room.Text();
    public string Tab { get; } = room.Text();
    public string Description { get; } = room.Text();
    public string Label { get; } = room.Text();
    public Sentence Cut { get; } = room.Sentence("letters words");
    public string Others { get; } = room.Text();
    public Sentence Nothing { get; } = room.Sentence("query");
    public Sentence Best { get; } = room.Sentence("count query");
    public Sentence Found { get; } = room.Sentence("places pages query");
    public Plural Places { get; } = room.Plural();
    public Plural Pages { get; } = room.Plural();
    public Sentence Mended { get; } = room.Sentence("typed words");
    public string Nearest { get; } = room.Text();
    public Sentence Door { get; } = room.Rich();
    public string DoorButton { get; } = room.Text();
    public string Article { get; } = room.Text();
    public string Code { get; } = room.Text();
    public string Recovery { get; } = room.Text();
    public string Words { get; } = room.Text();
    public string Item { get; } = room.Text();
    public string Fact { get; } = room.Text();
    public string Rumour { get; } = room.Text();
    public string Term { get; } = room.Text();
    public string About { get; } = room.Text();

    /// <summary>Above a place that is of another kind than its page.</summary>
    public Sentence Kind { get; } = room.Sentence("kind");
    public string ChecklistTitle { get; } = room.Text();
    public string ChecklistText { get; } = room.Text();
    public string CodesTitle { get; } = room.Text();
    public string CodesText { get; } = room.Text();
    public string FactsTitle { get; } = room.Text();
    public string FactsText { get; } = room.Text();
    public string GlossaryTitle { get; } = room.Text();
    public string GlossaryText { get; } = room.Text();
    public string PrintTitle { get; } = room.Text();
    public string PrintText { get; } = room.Text();
    public string OfflineTitle { get; } = room.Text();
    public string OfflineText { get; } = room.Text();
}
