using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace NetflixSecurityGuide.Guide.Wording;

/// <summary>
/// Cuts text into words as SQLite's tokenizer <c>unicode61</c> does: runs of letters, digits and their marks. Words are
/// compared in one spelling: lower case, without accents, full-width letters as plain ones.
/// </summary>
internal static class SearchWords
{
    /// <summary>Longest query, in UTF-16 code units; the rest of a longer text is ignored.</summary>
    public const int MaxQueryLength = 100;

    /// <summary>Most words of a query; the rest is ignored.</summary>
    public const int MaxQueryWords = 10;

    /// <summary>Words of English that say nothing about what is looked for; other languages name theirs in <c>synonyms.yml</c>. "Out", "off" and "on" are not among them: "sign out" is not "sign in".</summary>
    public static readonly FrozenSet<string> EnglishStopWords =
        """
        a an the is are was were be been am do does did i my me mine we our us you your it its to of in at for and or
        with from by someone somebody this that these those how what why when where who which can could should would will may might must have
        has had having there any some if so as about please want need s t d m ve re ll don doesn didn isn wasn aren can
        won couldn shouldn
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The places of the words, in order.</summary>
    public static WordPlaces In(string text) => new(text);

    /// <summary>The words in one spelling, in their order.</summary>
    public static IEnumerable<string> Of(string text)
    {
        foreach (var (start, end) in In(text)) yield return Fold(text[start..end]);
    }

    /// <summary>One spelling for all spellings that differ in case, accents and punctuation only.</summary>
    public static string Key(string text)
    {
        // One string for the whole text, not one for each word: every page of the guide goes through here.
        var (key, length) = (new char[text.Length], 0);
        foreach (var (start, end) in In(text))
        {
            if (length > 0) key[length++] = ' ';
            length += Fold(text.AsSpan(start..end), key.AsSpan(length));
        }

        return new string(key, 0, length);
    }

    /// <summary>One word in one spelling.</summary>
    public static string Fold(string word)
    {
        Span<char> folded = stackalloc char[word.Length <= 256 ? word.Length : 0];
        if (word.Length > 256) folded = new char[word.Length];
        return new string(folded[..Fold(word, folded)]);
    }

    /// <summary>The same into room that is at least as long as the word.</summary>
    /// <returns>How many characters the spelling has.</returns>
    public static int Fold(ReadOnlySpan<char> word, Span<char> folded)
    {
        if (Ascii.ToLower(word, folded, out var length) is OperationStatus.Done) return length;
        length = 0;
        foreach (var letter in word)
        {
            // An accent that is a character of its own is left out.
            if (letter < 0x80) folded[length++] = char.ToLowerInvariant(letter);
            else if (char.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark) folded[length++] = PlainLetters.Of(char.ToLowerInvariant(letter));
        }

        return length;
    }
}
