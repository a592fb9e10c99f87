using System.Collections.Frozen;
using NetflixSecurityGuide.Content;

namespace NetflixSecurityGuide.Guide.Translation;

/// <summary>From which English text each section of a translation was made: <c>made-from.yml</c>, written by <c>translated</c>.</summary>
internal sealed class MadeFrom
{
    public const string File = "made-from.yml";

    /// <summary>In the English folder: which changes were slips of the pen, so that no translation is behind for them.</summary>
    public const string TyposFile = "typos.yml";

    private readonly FrozenDictionary<string, string> _fingerprints;
    private readonly FrozenDictionary<string, string> _typos;

    /// <param name="file">Null if the language has none yet.</param>
    /// <param name="typos">Null if no change was a typo.</param>
    public MadeFrom(ContentFile? file, ContentFile? typos)
    {
        _fingerprints = Read(file, "write a section and its fingerprint, or delete it");
        _typos = Read(typos, "write a section and its two fingerprints, or delete it");
    }

    /// <summary>Whether the translation says what it was made from at all.</summary>
    public bool Knows(TextSection english) => _fingerprints.ContainsKey(english.Name);

    /// <summary>Whether the section was made from this English text, or from one that differs in typos only.</summary>
    public bool IsOf(TextSection english) =>
        _fingerprints.GetValueOrDefault(english.Name) is { } made && (made == english.Fingerprint || _typos.GetValueOrDefault(english.Name) == TypoOf(made, english));

    /// <summary>The line of typos.yml that says so.</summary>
    public string TypoLine(TextSection english) => $"{english.Name}: {TypoOf(_fingerprints.GetValueOrDefault(english.Name, "?"), english)}";

    private static string TypoOf(string before, TextSection english) => $"{before} {english.Fingerprint}";

    private static FrozenDictionary<string, string> Read(ContentFile? file, string remedy) =>
        file is not null && !file.IsEmpty(remedy) && YamlFields.TryParse(file.Text, file.Problems) is { } fields
            ? fields.Pairs().ToFrozenDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal)
            : FrozenDictionary<string, string>.Empty;
}
