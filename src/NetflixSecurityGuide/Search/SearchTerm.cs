using System.Collections.Immutable;
using System.Globalization;
using NetflixSecurityGuide.Guide.Wording;

namespace NetflixSecurityGuide.Search;

/// <summary>
/// One thing that is looked for: a word in any of the forms given, or a group of synonyms. All words are of letters
/// and digits (<see cref="SearchWords"/>), so within quotes no operator of FTS5 can arise.
/// </summary>
/// <param name="Words">What to mark in the text.</param>
/// <param name="Group">The synonyms' group; null for plain words.</param>
internal sealed record SearchTerm(ImmutableArray<string> Words, int? Group)
{
    /// <summary>The part of all entries that have it; 0 where that is not known.</summary>
    public double Share { get; init; }

    /// <summary>Token indexed wherever a text mentions the synonym group.</summary>
    public static string TokenOf(int group) => string.Create(CultureInfo.InvariantCulture, $"qxg{group}");

    /// <summary>As an FTS5 expression over the units.</summary>
    public string Expression(WordEndings endings) => Group is { } group ? Quote(TokenOf(group)) : AnyOf(Words.Select(endings.StemOf).Distinct(StringComparer.Ordinal));

    public static string AnyOf(IEnumerable<string> words) => $"({string.Join(" OR ", words.Select(Quote))})";

    private static string Quote(string word) => $"\"{word}\"";
}

/// <summary>A word of the reader's that the guide does not have, and the words that were looked for in its place.</summary>
internal sealed record Mended(string Typed, ImmutableArray<string> Words);

/// <summary>What a query means: the things to look for, and what had to be mended to know them.</summary>
internal sealed record SearchTerms(ImmutableArray<SearchTerm> All, ImmutableArray<Mended> Mended)
{
    /// <summary>FTS5 expressions from the strictest to the most forgiving: every term; every term but one; any term.</summary>
    public IEnumerable<string> Expressions(WordEndings endings)
    {
        if (All.IsEmpty) yield break;
        yield return And(All, endings);
        if (All.Length > 2) yield return string.Join(" OR ", All.Select(left => $"({And(All.Remove(left), endings)})"));
        if (All.Length > 1) yield return string.Join(" OR ", All.Select(term => term.Expression(endings)));
    }

    private static string And(IEnumerable<SearchTerm> terms, WordEndings endings) => string.Join(" AND ", terms.Select(term => term.Expression(endings)));
}
