using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NetflixSecurityGuide.Guide.Wording;

namespace NetflixSecurityGuide.Search;

/// <summary>What a reader typed, made harmless: no control characters, one line, bounded.</summary>
internal sealed record SearchQuery
{
    /// <summary>In UTF-16 code units; the rest of a longer text is not looked at.</summary>
    public const int MaxLength = SearchWords.MaxQueryLength;

    public const int MaxWords = SearchWords.MaxQueryWords;

    /// <summary>The text as it is in the search box.</summary>
    public required string Text { get; init; }

    /// <summary>At most <see cref="MaxWords"/> words in lower case.</summary>
    public required ImmutableArray<string> Words { get; init; }

    /// <summary>Whether the reader typed more than is searched for.</summary>
    public required bool WasCut { get; init; }

    /// <summary>Never throws: what is no text becomes a space.</summary>
    public static SearchQuery Parse(string? typed)
    {
        var (text, wasCut) = OneLine(typed ?? "");
        var words = SearchWords.Of(text).Take(MaxWords + 1).ToImmutableArray();
        return new SearchQuery
        {
            Text = text,
            Words = words.Length > MaxWords ? words[..MaxWords] : words,
            WasCut = wasCut || words.Length > MaxWords,
        };
    }

    private static (string Text, bool WasCut) OneLine(string typed)
    {
        var text = new StringBuilder();
        foreach (var rune in typed.EnumerateRunes())
        {
            // A soft hyphen or a joiner inside a word is not seen by whoever copied it, and ends no word.
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format) continue;
            if (!IsText(rune))
            {
                if (text.Length > 0 && text[^1] != ' ') text.Append(' ');
                continue;
            }

            if (text.Length + rune.Utf16SequenceLength > MaxLength) return (text.ToString().Trim(), true);
            text.Append(rune);
        }

        return (text.ToString().Trim(), false);
    }

    private static bool IsText(Rune rune) => rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
