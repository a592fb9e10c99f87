using System.Collections.Frozen;
using System.Collections.Immutable;

namespace NetflixSecurityGuide.Guide.Wording;

/// <summary>The words that people type and the words that the guide uses, in groups that mean the same. Editors keep them in <c>synonyms.yml</c>.</summary>
internal sealed class Synonyms
{
    private readonly FrozenDictionary<string, int> _groupByTyped;
    private readonly PhraseStep _phrases = new();
    private readonly int _maxWords;

    /// <param name="endings">The endings of the language's words: a phrase is then known in all its forms.</param>
    public Synonyms(ImmutableArray<SynonymGroup> groups, ImmutableArray<string> suggestions, WordEndings? endings = null)
    {
        (Groups, Try, Endings) = (groups, suggestions, endings ?? WordEndings.None);
        var numbered = groups.SelectMany((group, number) => group.Typed.Select(key => new Phrase(Endings.StemsOf(key), number, IsTyped: true))
            .Concat(group.Ours.Select(key => new Phrase(Endings.StemsOf(key), number, IsTyped: false)))).ToList();
        _groupByTyped = numbered.Where(phrase => phrase.IsTyped).DistinctBy(phrase => phrase.Key).ToFrozenDictionary(phrase => phrase.Key, phrase => phrase.Number, StringComparer.Ordinal);
        foreach (var phrase in numbered) _phrases.Add(phrase.Key, phrase.Number);
        _maxWords = numbered.Select(phrase => phrase.Key.Split(' ').Length).DefaultIfEmpty().Max();
    }

    public static Synonyms None { get; } = new([], []);

    public ImmutableArray<SynonymGroup> Groups { get; }

    /// <summary>Words that say nothing about what is looked for.</summary>
    public FrozenSet<string> StopWords { get; init; } = SearchWords.EnglishStopWords;

    /// <summary>The endings of the language's words.</summary>
    public WordEndings Endings { get; }

    public bool SaysNothing(string word) => StopWords.Contains(word);

    /// <summary>Searches that the page suggests to a reader who has typed nothing yet.</summary>
    public ImmutableArray<string> Try { get; }

    /// <summary>The longest phrase at this place that an editor led elsewhere: its group and its number of words.</summary>
    public (int Group, int Length)? TypedAt(IReadOnlyList<string> words, int at)
    {
        for (var length = Math.Min(_maxWords, words.Count - at); length > 0; length--)
        {
            if (_groupByTyped.TryGetValue(string.Join(' ', words.Skip(at).Take(length).Select(Endings.StemOf)), out var group)) return (group, length);
        }

        return null;
    }

    /// <summary>The groups that a text speaks of, in our words or in the reader's.</summary>
    public IReadOnlySet<int> GroupsIn(string text)
    {
        var found = new HashSet<int>();
        if (_maxWords == 0) return found;
        var key = Endings.IsEmpty ? SearchWords.Key(text) : Endings.StemsOf(text);
        for (var start = 0; start < key.Length; start = Next(key, start) + 1)
        {
            var at = start;
            for (var step = _phrases; at < key.Length && step.After(key.AsSpan(at..Next(key, at))) is { } next; step = next)
            {
                foreach (var group in next.Groups) found.Add(group);
                at = Next(key, at) + 1;
            }
        }

        return found;
    }

    private static int Next(string key, int from)
    {
        var space = key.IndexOf(' ', from);
        return space < 0 ? key.Length : space;
    }

    private sealed record Phrase(string Key, int Number, bool IsTyped);
}

/// <summary>Phrases that mean the same; each as <see cref="SearchWords.Key"/> writes it.</summary>
/// <param name="Line">Line of <c>synonyms.yml</c>, counted from 1.</param>
internal sealed record SynonymGroup(ImmutableArray<string> Typed, ImmutableArray<string> Ours, int Line)
{
    public IEnumerable<string> Words => Typed.Concat(Ours).SelectMany(phrase => phrase.Split(' '));
}
