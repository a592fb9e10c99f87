using System.Collections.Immutable;

namespace NetflixSecurityGuide.Rendering.Alerts;

/// <summary>A kind of alert.</summary>
/// <param name="Word">As it is written: <c>> [!NOTE]</c>.</param>
/// <param name="Style">Name in the stylesheet.</param>
/// <param name="Title">What readers see; it says in words what the colour says.</param>
internal sealed record AlertKind(string Word, string Style, string Title)
{
    public static ImmutableArray<AlertKind> All { get; } =
    [
        new("NOTE", "note", "Good to know"),
        new("TIP", "advice", "Our advice"),
        new("IMPORTANT", "important", "Important"),
        new("WARNING", "warning", "Watch out"),
        new("CAUTION", "caution", "Can’t be undone"),
    ];

    public static string Words => string.Join(", ", All.Select(kind => kind.Word));

    public static AlertKind? Find(string word) => All.FirstOrDefault(kind => kind.Word.Equals(word, StringComparison.OrdinalIgnoreCase));
}
