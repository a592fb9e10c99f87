using System.Collections.Immutable;
using NetflixSecurityGuide.Guide.Wording;

namespace NetflixSecurityGuide.Search;

/// <summary>Marks the words of a query in titles and texts.</summary>
/// <param name="forms">Every form of the words that the guide has ("device", "devices").</param>
internal sealed class Marker(IEnumerable<string> forms)
{
    private const int SnippetWords = 28;

    /// <summary>Words of context before the first match of a snippet.</summary>
    private const int WordsBefore = 6;

    private readonly HashSet<string> _forms = forms.ToHashSet(StringComparer.Ordinal);

    public MarkedText Mark(string text)
    {
        var words = Read(text);
        return Cut(text, words, 0, text.Length);
    }

    /// <summary>How a text begins: an answer says the most in its first sentence.</summary>
    public MarkedText Beginning(string text) => From(0, text, Read(text));

    /// <summary>The stretch of a text with the most different matches; its beginning where there is none.</summary>
    public MarkedText Snippet(string text)
    {
        var words = Read(text);
        return From(BestStart(text, words), text, words);
    }

    private static MarkedText From(int first, string text, List<(int Start, int End, bool IsMatch)> words)
    {
        if (words.Count == 0) return MarkedText.Empty;
        var last = Math.Min(words.Count, first + SnippetWords) - 1;
        var start = first == 0 ? 0 : words[first].Start;
        // To the next space, so that a full stop or bracket is not torn off.
        var end = last == words.Count - 1 ? text.Length : EndOf(text, words[last].End);
        var cut = Cut(text, words, start, end);
        return new MarkedText([.. start > 0 ? [("…", false)] : ImmutableArray<(string, bool)>.Empty, .. cut.Parts, .. end < text.Length ? [("…", false)] : ImmutableArray<(string, bool)>.Empty]);
    }

    private List<(int Start, int End, bool IsMatch)> Read(string text)
    {
        var lookup = _forms.GetAlternateLookup<ReadOnlySpan<char>>();
        var words = new List<(int, int, bool)>();
        Span<char> folded = new char[text.Length];
        foreach (var (start, end) in SearchWords.In(text)) words.Add((start, end, lookup.Contains(folded[..SearchWords.Fold(text.AsSpan(start..end), folded)])));
        return words;
    }

    private static int BestStart(string text, List<(int Start, int End, bool IsMatch)> words)
    {
        var (best, most) = (0, 0);
        for (var at = 0; at < words.Count; at++)
        {
            if (!words[at].IsMatch) continue;
            var start = StartBefore(text, words, at);
            var different = words.Skip(start).Take(SnippetWords).Where(word => word.IsMatch)
                .Select(word => text[word.Start..word.End]).Distinct(StringComparer.OrdinalIgnoreCase).Count();
            if (different > most) (best, most) = (start, different);
        }

        return best;
    }

    /// <summary>The beginning of the sentence if it is near, else some words before.</summary>
    private static int StartBefore(string text, List<(int Start, int End, bool IsMatch)> words, int at)
    {
        var earliest = Math.Max(0, at - WordsBefore);
        for (var start = at; start > earliest; start--)
        {
            if (text.AsSpan(words[start - 1].End..words[start].Start).IndexOfAny('.', '?', ':') >= 0 && text[words[start].Start - 1] == ' ') return start;
        }

        return earliest;
    }

    private static int EndOf(string text, int from)
    {
        var space = text.IndexOf(' ', from);
        return space < 0 ? text.Length : space;
    }

    private static MarkedText Cut(string text, List<(int Start, int End, bool IsMatch)> words, int start, int end)
    {
        var parts = ImmutableArray.CreateBuilder<(string, bool)>();
        var at = start;
        foreach (var word in words.Where(word => word.IsMatch && word.Start >= start && word.End <= end))
        {
            if (word.Start > at) parts.Add((text[at..word.Start], false));
            parts.Add((text[word.Start..word.End], true));
            at = word.End;
        }

        if (at < end) parts.Add((text[at..end], false));
        return new MarkedText(parts.ToImmutable());
    }
}
