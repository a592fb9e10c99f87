using System.Collections.Frozen;
using System.Numerics;
using System.Runtime.InteropServices;
using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Guide.Wording;

namespace NetflixSecurityGuide.Search;

/// <summary>Every word of the guide and of its synonyms: it completes a word that is half typed and mends one that is mistyped.</summary>
internal sealed class Vocabulary
{
    private const int ShortestToMend = 4;
    private const int MaxOffers = 4;

    private readonly FrozenDictionary<string, int> _entries;
    private readonly string[] _sorted;
    private readonly uint[] _letters;
    private readonly FrozenDictionary<string, string> _spellings;
    private readonly int _all;

    private Vocabulary(Dictionary<string, int> entries, Dictionary<string, string> spellings, int all)
    {
        _spellings = spellings.ToFrozenDictionary(StringComparer.Ordinal);
        _entries = entries.ToFrozenDictionary(StringComparer.Ordinal);
        _sorted = [.. entries.Keys.Order(StringComparer.Ordinal)];
        _letters = [.. _sorted.Select(LettersOf)];
        _all = all;
    }

    public static Vocabulary Of(IReadOnlyCollection<SearchEntry> entries, Synonyms synonyms)
    {
        // No string for each word of the guide, only for each different one.
        var (counts, spellings) = (new Dictionary<string, (int Count, int Last)>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal));
        Span<char> folded = new char[ContentFile.MaxBytes];
        var lookup = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (number, entry) in entries.Index())
        {
            foreach (var text in (string[])[entry.Page.Title, entry.Heading, entry.Text.ToString()])
            {
                foreach (var (start, end) in SearchWords.In(text))
                {
                    var word = folded[..SearchWords.Fold(text.AsSpan(start..end), folded)];
                    ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(lookup, word, out var isKnown);
                    if (!isKnown && !text.AsSpan(start..end).Equals(word, StringComparison.OrdinalIgnoreCase)) spellings[word.ToString()] = text[start..end].ToLowerInvariant();
                    if (!isKnown || count.Last != number) count = (count.Count + 1, number);
                }
            }
        }

        foreach (var word in synonyms.Groups.SelectMany(group => group.Words)) counts.TryAdd(word, (1, 0));
        return new Vocabulary(counts.ToDictionary(word => word.Key, word => word.Value.Count, StringComparer.Ordinal), spellings, entries.Count);
    }

    /// <summary>Every word in one spelling: lower case, without accents.</summary>
    public IReadOnlyList<string> All => _sorted;

    public string this[int number] => _sorted[number];

    /// <summary>The word as the guide writes it, for readers.</summary>
    public string SpellingOf(string word) => _spellings.GetValueOrDefault(word, word);

    public bool Contains(string word) => _entries.ContainsKey(word);

    /// <summary>The part of all entries that have the word: 0 to 1.</summary>
    public double ShareOf(string word) => _all == 0 ? 0 : (double)_entries.GetValueOrDefault(word) / _all;

    /// <summary>The most used words that begin so.</summary>
    public IReadOnlyList<string> Complete(string start)
    {
        if (start.Length < 2) return [];
        var first = Array.BinarySearch(_sorted, start, StringComparer.Ordinal);
        return
        [
            .. _sorted.Skip(first < 0 ? ~first : first)
                .TakeWhile(word => word.StartsWith(start, StringComparison.Ordinal))
                .OrderByDescending(word => _entries[word]).ThenBy(word => word.Length)
                .Take(MaxOffers),
        ];
    }

    /// <summary>
    /// The words that the fewest slips lead to. One slip in a short word, two in a longer one.
    /// </summary>
    public IReadOnlyList<string> Mend(string word)
    {
        if (word.Length < ShortestToMend || word.Any(char.IsAsciiDigit)) return [];
        var slips = word.Length < 6 ? 1 : 2;
        var letters = LettersOf(word);
        var near = new List<(string Word, int Slips)>();
        for (var at = 0; at < _sorted.Length; at++)
        {
            // Each slip changes the set of letters by two at most, so most words need no closer look.
            if (Math.Abs(_sorted[at].Length - word.Length) > slips || BitOperations.PopCount(letters ^ _letters[at]) > 2 * slips) continue;
            var distance = Slips.Between(word, _sorted[at]);
            if (distance <= slips) near.Add((_sorted[at], distance));
        }

        var fewest = near.Select(found => found.Slips).DefaultIfEmpty().Min();
        return
        [
            .. near.Where(found => found.Slips <= fewest)
                .OrderByDescending(found => found.Word[0] == word[0])
                .ThenByDescending(found => _entries[found.Word])
                .Take(2)
                .Select(found => found.Word),
        ];
    }

    private static uint LettersOf(string word)
    {
        var letters = 0u;
        foreach (var letter in word) letters |= 1u << (letter % 32);
        return letters;
    }
}
