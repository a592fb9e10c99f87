using System.Collections.Frozen;
using System.Collections.Immutable;
using NetflixSecurityGuide.Content;

namespace NetflixSecurityGuide.Guide.Translation;

/// <summary>What came of reading the guide in one more language.</summary>
internal sealed record TranslationReading(TranslatedFiles Files, GuideReading Reading)
{
    /// <summary>One guide in all languages. A problem in any of them keeps the last good one up in all, so that they never differ by more than a translator's work.</summary>
    public static GuideReading Join(GuideReading english, IReadOnlyCollection<TranslationReading> translations)
    {
        ImmutableArray<ContentProblem> problems = [.. english.Problems.Concat(translations.SelectMany(translation => translation.Problems)).Distinct()];
        if (english.Snapshot is not { } guide || !problems.IsEmpty) return new GuideReading(null, problems);
        return english with
        {
            Snapshot = guide with
            {
                // With its translations it is another guide: they are part of its switcher and its sitemap.
                Version = guide.Version + string.Concat(translations.Select(translation => "." + translation.Reading.Snapshot!.Version[..4])),
                Translations = translations.ToFrozenDictionary(translation => translation.Files.Language, translation => translation.Guide, StringComparer.OrdinalIgnoreCase),
            },
            Due = [.. english.Due, .. translations.SelectMany(translation => translation.Files.Due)],
            DueOnCheck = translations.SelectMany(translation => translation.Files.Twins).SelectMany(twin => TranslationCheck.Due(twin.Own, twin.English)),
            Notices = english.Notices.Concat(translations.SelectMany(translation => translation.Notices)),
        };
    }

    private GuideSnapshot Guide => Reading.Snapshot! with
    {
        Version = $"{Files.Language}-{Reading.Snapshot.Version}",
        Language = Files.Language,
        OwnFiles = Files.All.Where(file => file.Language == Files.Language).Select(file => file.Path).ToFrozenSet(StringComparer.Ordinal),
        Behind = Files.Behind,
    };

    /// <summary>Those of the language's own files: a problem of an English one is reported by the English reading.</summary>
    private IEnumerable<ContentProblem> Problems => Files.Problems.Any() || Reading.Snapshot is not null ? Files.Problems : Reading.Problems;

    private IEnumerable<ContentProblem> Notices => Files.Twins.SelectMany(twin => TranslationCheck.Notices(twin.Own, twin.English));
}
