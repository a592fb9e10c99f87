using System.Collections.Frozen;
using System.Collections.Immutable;
using NetflixSecurityGuide.Content;

namespace NetflixSecurityGuide.Guide.Wording;

/// <summary>Reads <c>synonyms.yml</c>: <c>try:</c> searches to suggest, <c>synonyms:</c> what is typed and what it is called here.</summary>
internal static class SynonymsReader
{
    public static Synonyms Read(ContentFile file)
    {
        if (file.IsEmpty("write 'synonyms:' and 'try:', or delete it") || YamlFields.TryParse(file.Text, file.Problems) is not { } fields) return Synonyms.None;

        var seen = new HashSet<string>(StringComparer.Ordinal);
        ImmutableArray<SynonymGroup> groups = [.. fields.List("synonyms", required: true).Select(entry => ReadGroup(entry, seen))];
        var suggestions = ReadPhrases(fields, "try");
        var (stopWords, endings) = (fields.Words("stop-words"), fields.Words("endings"));
        fields.RefuseOthers();
        return new Synonyms(groups, suggestions, new WordEndings(endings.Select(SearchWords.Key)))
        {
            StopWords = stopWords.IsEmpty && file.Language == ContentFolder.Language ? SearchWords.EnglishStopWords : stopWords.Select(SearchWords.Key).ToFrozenSet(StringComparer.Ordinal),
        };
    }

    private static SynonymGroup ReadGroup(YamlFields entry, HashSet<string> seen)
    {
        var group = new SynonymGroup(
            [.. ReadPhrases(entry, "typed").Select(SearchWords.Key)],
            [.. ReadPhrases(entry, "ours").Select(SearchWords.Key)],
            entry.LineOf("ours"));
        entry.RefuseOthers();
        foreach (var key in group.Typed)
        {
            if (group.Ours is [var only] && only == key)
                entry.Problems.Add(entry.LineOf("typed"), $"'{key}' leads to itself", "name another word, or take the entry out");
            if (!seen.Add(key))
                entry.Problems.Add(entry.LineOf("typed"), $"'{key}' is typed twice", "keep it in one entry, once");
        }

        return group;
    }

    private static ImmutableArray<string> ReadPhrases(YamlFields fields, string key)
    {
        var phrases = fields.Words(key, required: true);
        if (fields.Has(key) && phrases.IsEmpty)
            fields.Problems.Add(fields.LineOf(key), $"'{key}' names nothing", "write at least one word");
        foreach (var phrase in phrases)
        {
            if (SearchWords.Of(phrase).Count() is 0 or > SearchWords.MaxQueryWords || phrase.Length > SearchWords.MaxQueryLength)
                fields.Problems.Add(fields.LineOf(key), $"'{phrase}' cannot be searched for", $"use 1 to {SearchWords.MaxQueryWords} words of letters and digits");
        }

        return phrases;
    }
}
