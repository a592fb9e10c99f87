using System.Collections.Immutable;
using NetflixSecurityGuide.Words.Rooms;

namespace NetflixSecurityGuide.Rendering.Alerts;

/// <summary>A kind of alert.</summary>
/// <param name="Word">As it is written: <c>> [!NOTE]</c>.</param>
/// <param name="Style">Name in the stylesheet.</param>
/// <param name="Title">What readers see; it says in words what the colour says.</param>
internal sealed record AlertKind(string Word, string Style, Func<ArticleRoom, string> Title)
{
    public static ImmutableArray<AlertKind> All { get; } =
    [
        new("NOTE", "note", words => words.Note),
        new("TIP", "advice", words => words.Tip),
        new("IMPORTANT", "important", words => words.Important),
        new("WARNING", "warning", words => words.Warning),
        new("CAUTION", "caution", words => words.Caution),
    ];

    public static string Words => string.Join(", ", All.Select(kind => kind.Word));

    public static AlertKind? Find(string word) => All.FirstOrDefault(kind => kind.Word.Equals(word, StringComparison.OrdinalIgnoreCase));
}
