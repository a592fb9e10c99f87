using NetflixSecurityGuide.Guide;

namespace NetflixSecurityGuide.Pages.Codes;

/// <summary>"I got this code or message": all of them, or those that look like what the reader sees.</summary>
internal sealed class CodesModel(GuideSnapshot guide, TimeProvider clock) : FramedPage(guide, clock)
{
    public const string SeeKey = "see";

    private static readonly string[] Ways = ["email", "text", "screen"];
    private static readonly string[] Inside = ["digits", "link"];

    /// <summary>The questions of the filter, each with the answers that it offers.</summary>
    public IReadOnlyList<(string Label, string[] Answers)> Rows => [(Words.Codes.Way, Ways), (Words.Codes.Inside, Inside)];

    /// <summary>The address after a tap on a word: chosen in place of the others of its row, or no longer chosen.</summary>
    public string Toggle(string word)
    {
        var row = Ways.Contains(word) ? Ways : Inside;
        var chosen = Ways.Concat(Inside).Where(other => row.Contains(other) ? other == word && !See.Contains(word) : See.Contains(other));
        return "/codes" + QueryString.Create(chosen.Select(other => KeyValuePair.Create<string, string?>(SeeKey, other)));
    }

    public override string Section => "codes";

    public override string Return => Meta.Path + QueryString.Create(See.Select(word => KeyValuePair.Create("see", (string?)word)));

    /// <summary>What the reader sees; words that we do not know are dropped.</summary>
    public IReadOnlySet<string> See { get; private set; } = new HashSet<string>(StringComparer.Ordinal);

    public IReadOnlyList<CodePage> Codes { get; private set; } = [];

    public string CountText => See.Count == 0
        ? Words.Codes.Count.Of(Codes.Count)
        : Codes.Count == 0 ? Words.Codes.None : Words.Codes.Fit.Of(Codes.Count, Guide.Codes.Length);

    public void OnGet()
    {
        See = Request.Query[SeeKey].OfType<string>().Where(PageReader.SeeWords.Contains).ToHashSet(StringComparer.Ordinal);
        Codes = [.. Guide.Codes.Where(code => See.All(word => code.See.Contains(word, StringComparer.Ordinal)))];
        Describe(Words.Codes.Tab, Words.Codes.Description, "/codes");
    }
}
