using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Guide.Translation;
using NetflixSecurityGuide.Words;

namespace NetflixSecurityGuide.Guide;

/// <summary>Texts of a language that the site has no use for: each is a slip in its name or folder.</summary>
internal static class UnknownFiles
{
    private static readonly string[] Single =
    [
        "facts.yml", "glossary.yml", "renames.yml", "site.yml", "synonyms.yml", GuideWords.FileName, MadeFrom.File, MadeFrom.TyposFile,
        "recovery/plan.md", "recovery/questions.yml", "recovery/start.md", "recovery/words.md",
    ];

    /// <summary>Notes one problem in each.</summary>
    public static void Refuse(IEnumerable<ContentFile> files)
    {
        foreach (var file in files.Where(file => !IsKnown(file.Path))) file.Problems.Add(1, "nothing reads this file", RemedyFor(file.Path));
    }

    private static bool IsKnown(string path) => Single.Contains(path, StringComparer.Ordinal) || path.Split('/') switch
    {
        ["guide" or "codes" or "pages" or "blocks", _] => path.EndsWith(".md", StringComparison.Ordinal),
        ["pictures", _] => path.EndsWith(".svg", StringComparison.Ordinal),
        _ => false,
    };

    private static string RemedyFor(string path) =>
        Single.FirstOrDefault(name => name.Equals(path, StringComparison.OrdinalIgnoreCase) || Path.GetFileName(name) == Path.GetFileName(path)) is { } near
            ? $"rename it to {near}"
            : "put articles into guide/, messages into codes/, drawings into pictures/, texts to include into blocks/, and mind the spelling";
}
