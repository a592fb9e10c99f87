namespace NetflixSecurityGuide.Words.Rooms;

/// <summary>Articles, and what Markdown makes in any text.</summary>
internal sealed class ArticleRoom(RoomReader room)
{
    public Sentence Checked { get; } = room.Sentence("day");
    public Plural Minutes { get; } = room.Plural();
    public Sentence ShortMinutes { get; } = room.Sentence("count");
    public string Sources { get; } = room.Text();
    public Sentence SourcesChecked { get; } = room.Sentence("day");
    public string Crumb { get; } = room.Text();
    public Sentence Checklist { get; } = room.Sentence("title");
    public string Progress { get; } = room.Text();
    public string Related { get; } = room.Text();
    public string Pager { get; } = room.Text();
    public string Previous { get; } = room.Text();
    public string Next { get; } = room.Text();
    public string Understand { get; } = room.Text();
    public string Protect { get; } = room.Text();
    public string Repair { get; } = room.Text();
    public string Note { get; } = room.Text();
    public string Tip { get; } = room.Text();
    public string Important { get; } = room.Text();
    public string Warning { get; } = room.Text();
    public string Caution { get; } = room.Text();
    public string Conclusion { get; } = room.Text();
    public Sentence MenuAsOf { get; } = room.Sentence("day");
    public Sentence Table { get; } = room.Sentence("columns");
}
