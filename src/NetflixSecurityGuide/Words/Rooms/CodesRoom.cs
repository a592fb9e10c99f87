namespace NetflixSecurityGuide.Words.Rooms;

/// <summary>The list of codes and messages.</summary>
internal sealed class CodesRoom(RoomReader room)
{
    public string Title { get; } = room.Text();
    public string Tab { get; } = room.Text();
    public string Description { get; } = room.Text();
    public string Crumb { get; } = room.Text();
    public string All { get; } = room.Text();
    public string Rule { get; } = room.Text();
    public string Choose { get; } = room.Text();
    public string Way { get; } = room.Text();
    public string Inside { get; } = room.Text();
    public string Digits { get; } = room.Text();
    public string Link { get; } = room.Text();
    public string Email { get; } = room.Text();
    public string Text { get; } = room.Text();
    public string Screen { get; } = room.Text();
    public Plural Count { get; } = room.Plural();
    public Sentence Fit { get; } = room.Sentence("count all");
    public string None { get; } = room.Text();
    public string ShowAll { get; } = room.Text();
    public string Drawings { get; } = room.Text();

    /// <summary>What a reader can see of a message, by its word in the content.</summary>
    public string See(string word) => word switch
    {
        "digits" => Digits,
        "link" => Link,
        "email" => Email,
        "text" => Text,
        _ => Screen,
    };
}
