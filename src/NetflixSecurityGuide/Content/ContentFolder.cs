using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace NetflixSecurityGuide.Content;

/// <summary>The folder that editors work in.</summary>
/// <param name="Root">Full path of <c>content</c>.</param>
internal sealed record ContentFolder(string Root)
{
    /// <summary>The language that the guide is written in; all others are translations of it.</summary>
    public const string Language = "en";

    /// <summary>Far above what the guide needs; it bounds what a runaway copy can do.</summary>
    public const int MaxFiles = 50_000;

    private static readonly string[] Extensions = [".md", ".yml", ".svg"];

    /// <summary>The folder of the English guide.</summary>
    public string LanguageFolder => FolderOf(Language);

    /// <summary>How editors know the folder: the last part of its path.</summary>
    public string ShownName => ShownNameOf(Language);

    public string FolderOf(string language) => Path.Combine(Root, language);

    /// <summary>How editors know the folder of a language, for example <c>content/es</c>.</summary>
    public string ShownNameOf(string language) => $"{Path.GetFileName(Path.TrimEndingDirectorySeparator(Root))}/{language}";

    /// <summary>The languages that the guide is translated into: folders named by a language tag in lower case (BCP 47), such as <c>es</c> or <c>pt-br</c>.</summary>
    public ImmutableArray<string> Translations() => Directory.Exists(LanguageFolder)
        ? [.. Directory.EnumerateDirectories(Root).Select(folder => Path.GetFileName(folder)).Where(name => name != Language && LanguageTag.IsWellFormed(name)).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>Every content file of the English guide.</summary>
    public ImmutableArray<string> Files() => Files(Language);

    /// <summary>Every content file below the folder of a language, with forward slashes, in a fixed order. Hidden files are left out.</summary>
    public ImmutableArray<string> Files(string language)
    {
        var folder = FolderOf(language);
        return
        [
            .. Directory.EnumerateFiles(folder, "*", Below(ignoreInaccessible: false))
                .Where(IsContent)
                .Take(MaxFiles)
                .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Every other file in the whole folder, which nothing reads: paths below <see cref="Root"/>.</summary>
    public IEnumerable<string> OtherFiles()
    {
        if (!Directory.Exists(LanguageFolder)) return [];
        string[] languages = [.. Translations().Append(Language).Select(language => FolderOf(language) + Path.DirectorySeparatorChar)];
        return Directory.EnumerateFiles(Root, "*", Below(ignoreInaccessible: true))
            .Where(file => !IsContent(file) || !languages.Any(language => file.StartsWith(language, StringComparison.Ordinal)))
            .Take(MaxFiles)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
    }

    private static bool IsContent(string file) => Extensions.Contains(Path.GetExtension(file), StringComparer.Ordinal);

    private static EnumerationOptions Below(bool ignoreInaccessible) =>
        new() { RecurseSubdirectories = true, MaxRecursionDepth = 4, AttributesToSkip = FileAttributes.Hidden, IgnoreInaccessible = ignoreInaccessible };

    /// <summary>
    /// Names the state of the folder by its files' names and states: equal stamps mean that nothing was saved in
    /// between. A folder that cannot be listed has a stamp too, so that its coming back is a change.
    /// </summary>
    public string Stamp()
    {
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var language in Translations().Prepend(Language))
            {
                foreach (var file in Files(language))
                    hash.AppendData(Encoding.UTF8.GetBytes($"{language}/{file}|{FileState.Of(Path.Combine(FolderOf(language), file))}\n"));
            }

            foreach (var other in OtherFiles()) hash.AppendData(Encoding.UTF8.GetBytes(other));

            return Convert.ToHexStringLower(hash.GetHashAndReset());
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return fault.GetType().Name;
        }
    }
}
