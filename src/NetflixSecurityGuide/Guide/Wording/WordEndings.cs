using System.Collections.Immutable;

namespace NetflixSecurityGuide.Guide.Wording;

/// <summary>
/// The endings that a language puts on a word, so that <c>hackearon</c> and <c>hackeada</c> are found as one. English has
/// none here: its words go through the Porter stemmer of the full-text index.
/// </summary>
internal sealed class WordEndings
{
    /// <summary>A shorter rest says too little to stand for a word.</summary>
    private const int MinStem = 3;

    private readonly ImmutableArray<string> _longestFirst;

    /// <param name="endings">In any order, as <see cref="SearchWords.Key"/> writes them.</param>
    public WordEndings(IEnumerable<string> endings) => _longestFirst = [.. endings.Distinct(StringComparer.Ordinal).OrderByDescending(ending => ending.Length).ThenBy(ending => ending, StringComparer.Ordinal)];

    public static WordEndings None { get; } = new([]);

    public bool IsEmpty => _longestFirst.IsEmpty;

    /// <summary>What all forms of a word have in common.</summary>
    /// <param name="word">In lower case, without accents.</param>
    public string StemOf(string word)
    {
        foreach (var ending in _longestFirst)
        {
            if (word.Length - ending.Length >= MinStem && word.EndsWith(ending, StringComparison.Ordinal)) return SoundOf(word[..^ending.Length]);
        }

        return word;
    }

    /// <summary>The text with a stem in place of each word.</summary>
    public string StemsOf(string text) => IsEmpty ? text : string.Join(' ', SearchWords.Of(text).Select(StemOf));

    // The same sound is written otherwise before another ending: llegar and llegué, sacar and saque, utilizar and utilice.
    private static string SoundOf(string stem) => stem switch
    {
        [.. var rest, 'g', 'u'] => rest + "g",
        [.. var rest, 'q', 'u'] => rest + "c",
        [.. var rest, 'z'] => rest + "c",
        _ => stem,
    };
}
