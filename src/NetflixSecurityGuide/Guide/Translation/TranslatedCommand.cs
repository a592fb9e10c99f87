using NetflixSecurityGuide.Content;

namespace NetflixSecurityGuide.Guide.Translation;

/// <summary><c>translated es guide/hacked.md</c>: notes in <c>made-from.yml</c> that the translation was made from the English text as it is now.</summary>
internal static class TranslatedCommand
{
    public const string Name = "translated";

    private const string Head = "# From which English text each part was made. Written by the command 'translated'; 'check' says what is behind.\n";

    /// <param name="words">The language, and the files that were translated; without files, all that the language has.</param>
    /// <returns>0, or 1 if the words cannot be followed.</returns>
    public static int Run(ContentFolder folder, IReadOnlyList<string> words, TextWriter output)
    {
        if (words is not [var language, ..] || !folder.Translations().Contains(language, StringComparer.Ordinal))
        {
            output.WriteLine($"Write the language behind '{Name}', and the files that were translated, for example: {Name} es guide/hacked.md. Languages: {string.Join(", ", folder.Translations())}.");
            return 1;
        }

        List<string> named = [.. words.Skip(1)];
        var there = folder.Files(language).Where(path => path is not (MadeFrom.File or "synonyms.yml")).ToHashSet(StringComparer.Ordinal);
        there.IntersectWith(folder.Files());
        foreach (var unknown in named.Where(path => !there.Contains(path)).Take(1))
        {
            output.WriteLine($"{folder.ShownNameOf(language)}/{unknown} is not there, or has no English file of that name. Write the path below the language's folder, for example guide/hacked.md.");
            return 1;
        }

        var file = Path.Combine(folder.FolderOf(language), MadeFrom.File);
        var lines = (File.Exists(file) ? File.ReadAllLines(file) : []).Where(line => line.Contains(": ", StringComparison.Ordinal) && !line.StartsWith('#'))
            .Where(line => there.Contains(FileOf(line)) && named.Count > 0 && !named.Contains(FileOf(line), StringComparer.Ordinal))
            .Concat(from path in named.Count > 0 ? named : [.. there]
                    from section in TextSection.Of(ContentFile.Read(folder.LanguageFolder, path, folder.ShownName))
                    select $"\"{section.Name}\": \"{section.Fingerprint}\"")
            .Order(StringComparer.Ordinal).ToList();
        File.WriteAllText(file, Head + string.Join('\n', lines) + "\n");
        output.WriteLine($"{folder.ShownNameOf(language)}/{MadeFrom.File} says so for {(named.Count > 0 ? named.Count : there.Count)} file(s).");
        return 0;
    }

    private static string FileOf(string line) => line.TrimStart('"').Split('#', '"', ':')[0];
}
