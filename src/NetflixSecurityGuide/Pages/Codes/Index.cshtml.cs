using NetflixSecurityGuide.Guide;

namespace NetflixSecurityGuide.Pages.Codes;

/// <summary>"I got this code or message": all of them, or those that look like what the reader sees.</summary>
public sealed class CodesModel(LiveGuide live, TimeProvider clock) : ReaderPage(live, clock)
{
    public const string SeeKey = "see";

    /// <summary>The questions of the filter, each with the answers that it offers.</summary>
    public static IReadOnlyList<(string Label, string[] Words)> Rows { get; } =
        [("How did it come?", ["email", "text", "screen"]), ("What is in it?", ["digits", "link"])];

    /// <summary>The address after a tap on a word: chosen in place of the others of its row, or no longer chosen.</summary>
    public string Toggle(string word)
    {
        var row = Rows.First(row => row.Words.Contains(word)).Words;
        var chosen = Rows.SelectMany(other => other.Words).Where(other => row.Contains(other) ? other == word && !See.Contains(word) : See.Contains(other));
        return "/codes" + QueryString.Create(chosen.Select(other => KeyValuePair.Create<string, string?>(SeeKey, other)));
    }

    public override string Section => "codes";

    public override string Return => Meta.Path + QueryString.Create(See.Select(word => KeyValuePair.Create("see", (string?)word)));

    /// <summary>What the reader sees; words that we do not know are dropped.</summary>
    public IReadOnlySet<string> See { get; private set; } = new HashSet<string>(StringComparer.Ordinal);

    public IReadOnlyList<CodePage> Codes { get; private set; } = [];

    public string CountText => See.Count == 0
        ? $"{Codes.Count} codes and messages"
        : Codes.Count == 0 ? "Nothing fits all of that." : $"{Codes.Count} of {Guide.Codes.Length} fit";

    public void OnGet()
    {
        See = Request.Query[SeeKey].OfType<string>().Where(PageReader.SeeWords.ContainsKey).ToHashSet(StringComparer.Ordinal);
        Codes = [.. Guide.Codes.Where(code => See.All(word => code.See.Contains(word, StringComparer.Ordinal)))];
        Describe(
            "I got this Netflix code or message",
            "Which Netflix code or message you got, what it lets a stranger do, and what to do now.",
            "/codes");
    }
}
