using System.Collections.Frozen;
using System.Collections.Immutable;
using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Words;

namespace NetflixSecurityGuide.Guide.Translation;

/// <summary>
/// The files of one translated guide: those of its language, and the English one wherever it has none. Old advice is
/// worse than foreign advice, so a plan or a fact sheet that is behind is read in English too.
/// </summary>
internal sealed class TranslatedFiles
{
    /// <summary>The same in every language: ids, addresses and anchors have no language.</summary>
    private static readonly string[] OnlyEnglish = ["renames.yml", "site.yml", MadeFrom.TyposFile];

    /// <summary>Of no use in another language.</summary>
    private static readonly string[] OnlyOwn = ["synonyms.yml", GuideWords.FileName];

    /// <summary>Files that one page shows together. If one of them is behind, or not there, all are shown in English.</summary>
    private static readonly string[][] Advice = [["recovery/plan.md", "recovery/questions.yml", "recovery/start.md"], ["facts.yml"]];

    private readonly Dictionary<string, ContentFile> _own;
    private readonly Dictionary<string, ContentFile> _english;

    /// <param name="language">The folder's name.</param>
    /// <param name="english">All English files.</param>
    /// <param name="own">All files of the language.</param>
    /// <param name="sections">Those of the English files, by path.</param>
    public TranslatedFiles(string language, IEnumerable<ContentFile> english, IEnumerable<ContentFile> own, IReadOnlyDictionary<string, ImmutableArray<TextSection>> sections)
    {
        Language = language;
        _english = english.ToDictionary(file => file.Path, StringComparer.Ordinal);
        _own = own.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var madeFrom = new MadeFrom(_own.GetValueOrDefault(MadeFrom.File), _english.GetValueOrDefault(MadeFrom.TyposFile));
        foreach (var file in _own.Values) Refuse(file);
        Behind = Twins.Select(twin => (twin.Own.Path, Sections: (ImmutableArray<TextSection>)[.. sections[twin.Own.Path].Where(section => !madeFrom.IsOf(section))]))
            .Where(twin => !twin.Sections.IsEmpty)
            .ToFrozenDictionary(twin => twin.Path, twin => twin.Sections, StringComparer.Ordinal);
        Due = [.. Behind.Keys.Order(StringComparer.Ordinal).SelectMany(path => DueOf(_own[path], Behind[path], madeFrom))];
        All = [.. Overlay()];
    }

    public string Language { get; }

    /// <summary>What the guide is read from.</summary>
    public ImmutableArray<ContentFile> All { get; }

    /// <summary>The sections whose English text has changed since, by file.</summary>
    public FrozenDictionary<string, ImmutableArray<TextSection>> Behind { get; }

    /// <summary>The same for editors.</summary>
    public ImmutableArray<ContentProblem> Due { get; }

    /// <summary>Each translated file beside the English one.</summary>
    public IEnumerable<(ContentFile Own, ContentFile English)> Twins =>
        from own in _own.Values
        where own.Path is not "synonyms.yml" and not MadeFrom.File && _english.ContainsKey(own.Path)
        orderby own.Path
        select (own, _english[own.Path]);

    /// <summary>What is wrong with the language's own files; the English ones are judged where they are read as English.</summary>
    public IEnumerable<ContentProblem> Problems => _own.Values.SelectMany(file => file.Problems.All).Concat(WithoutWords);

    /// <summary>The words of the interface are what makes a folder a language: without them every page would be English around one translated text.</summary>
    private IEnumerable<ContentProblem> WithoutWords
    {
        get
        {
            if (_own.ContainsKey(GuideWords.FileName)) yield break;
            var (path, file) = _own.First();
            yield return new ContentProblem(file.Problems.File[..^path.Length] + GuideWords.FileName, 1, "the language has no words for the interface", $"copy {ContentFolder.Language}/{GuideWords.FileName} there and translate it");
        }
    }

    private IEnumerable<ContentFile> Overlay()
    {
        var english = Advice.Where(together => together.Any(path => Behind.ContainsKey(path) || (_english.ContainsKey(path) && !_own.ContainsKey(path))))
            .SelectMany(together => together).ToHashSet(StringComparer.Ordinal);
        foreach (var (path, file) in _english)
        {
            if (_own.TryGetValue(path, out var own) && !english.Contains(path)) yield return own;
            else if (!OnlyOwn.Contains(path, StringComparer.Ordinal) && path != MadeFrom.TyposFile) yield return file.Again();
        }

        foreach (var path in OnlyOwn)
        {
            if (!_english.ContainsKey(path) && _own.TryGetValue(path, out var own)) yield return own;
        }
    }

    private void Refuse(ContentFile file)
    {
        if (OnlyEnglish.Contains(file.Path, StringComparer.Ordinal))
            file.Problems.Add(1, "this file is the same for every language", $"delete it; {ContentFolder.Language}/{file.Path} holds for all");
        else if (file.Path != MadeFrom.File && !OnlyOwn.Contains(file.Path, StringComparer.Ordinal) && !_english.ContainsKey(file.Path))
            file.Problems.Add(1, $"there is no English file of that name, so this translates nothing", $"give it the name of its English file, or write {ContentFolder.Language}/{file.Path} first");
    }

    private static IEnumerable<ContentProblem> DueOf(ContentFile own, ImmutableArray<TextSection> behind, MadeFrom madeFrom)
    {
        var lines = TextSection.Of(own).ToLookup(section => section.Anchor, section => section.Line, StringComparer.Ordinal);
        foreach (var english in behind)
        {
            var what = english.Anchor.Length == 0 ? "the English text before the first heading" : $"the English section '#{english.Anchor}'";
            yield return madeFrom.Knows(english)
                ? new ContentProblem(own.Problems.File, lines[english.Anchor].FirstOrDefault(1), $"{what} has changed since it was translated", $"translate the change, then run 'translated {own.Language} {own.Path}'; if only a typo was mended, write '{madeFrom.TypoLine(english)}' into {ContentFolder.Language}/{MadeFrom.TyposFile}")
                : new ContentProblem(own.Problems.File, lines[english.Anchor].FirstOrDefault(1), $"nothing says which text {what} had when it was translated", $"translate it as it is now, then run 'translated {own.Language} {own.Path}'");
        }
    }
}
