using NetflixSecurityGuide.Guide;

namespace NetflixSecurityGuide.Pages.Codes;

/// <summary>"I got this code or message": all of them, or those that look like what the reader sees.</summary>
public sealed class CodesModel(LiveGuide live, TimeProvider clock) : ReaderPage(live, clock)
{
    private static readonly string[] WordsInOrder = ["digits", "link", "email", "text", "screen"];

    /// <summary>The filter's words in the order in which they are offered.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Choices => WordsInOrder.Select(word => KeyValuePair.Create(word, PageReader.SeeWords[word]));

    public override string Section => "codes";

    /// <summary>What the reader sees; words that we do not know are dropped.</summary>
    public IReadOnlySet<string> See { get; private set; } = new HashSet<string>(StringComparer.Ordinal);

    public IReadOnlyList<CodePage> Codes { get; private set; } = [];

    public string CountText => See.Count == 0
        ? $"{Codes.Count} codes and messages"
        : Codes.Count == 0 ? "Nothing fits all of that. Take one tick away, or show all." : $"{Codes.Count} of {Guide.Codes.Length} fit";

    public void OnGet(string[] see)
    {
        // An empty value arrives as null.
        See = see.OfType<string>().Where(PageReader.SeeWords.ContainsKey).ToHashSet(StringComparer.Ordinal);
        Codes = [.. Guide.Codes.Where(code => See.All(word => code.See.Contains(word, StringComparer.Ordinal)))];
        Describe(
            "I got this Netflix code or message",
            "Which Netflix code or message you got, what it lets a stranger do, and what to do now.",
            "/codes");
    }
}
