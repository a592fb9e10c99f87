namespace NetflixSecurityGuide.Words.Rooms;

/// <summary>How words are joined and quoted.</summary>
internal sealed class ListRoom(RoomReader room)
{
    private readonly Sentence _comma = room.Sentence("first next", "Comma");
    private readonly Sentence _or = room.Sentence("first last", "Or");
    private readonly Sentence _quoted = room.Sentence("text", "Quoted");

    public string Comma(IEnumerable<string> words) => Join(_comma, words);

    public string Or(IEnumerable<string> words) => Join(_or, words);

    public string Quoted(string text) => _quoted.Of(text);

    private static string Join(Sentence between, IEnumerable<string> words) => words.DefaultIfEmpty("").Aggregate((all, next) => between.Of(all, next));
}
