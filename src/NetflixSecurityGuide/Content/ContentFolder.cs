using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace NetflixSecurityGuide.Content;

/// <summary>The folder that editors work in.</summary>
/// <param name="Root">Full path of <c>content</c>.</param>
public sealed record ContentFolder(string Root)
{
    /// <summary>The folder of the guide's language.</summary>
    public const string Language = "en";

    /// <summary>Far above what the guide needs; it bounds what a runaway copy can do.</summary>
    public const int MaxFiles = 50_000;

    private static readonly string[] Extensions = [".md", ".yml", ".svg"];

    public string LanguageFolder => Path.Combine(Root, Language);

    /// <summary>How editors know the folder: the last part of its path.</summary>
    public string ShownName => $"{Path.GetFileName(Path.TrimEndingDirectorySeparator(Root))}/{Language}";

    /// <summary>Every content file below the language folder, with forward slashes, in a fixed order. Hidden files are left out.</summary>
    public ImmutableArray<string> Files() =>
    [
        .. Directory.EnumerateFiles(LanguageFolder, "*", Below(ignoreInaccessible: false))
            .Where(IsContent)
            .Take(MaxFiles)
            .Select(file => Path.GetRelativePath(LanguageFolder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Every other file in the whole folder, which nothing reads: paths below <see cref="Root"/>.</summary>
    public IEnumerable<string> OtherFiles()
    {
        if (!Directory.Exists(LanguageFolder)) return [];
        var language = LanguageFolder + Path.DirectorySeparatorChar;
        return Directory.EnumerateFiles(Root, "*", Below(ignoreInaccessible: true))
            .Where(file => !file.StartsWith(language, StringComparison.Ordinal) || !IsContent(file))
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
            foreach (var file in Files())
                hash.AppendData(Encoding.UTF8.GetBytes($"{file}|{FileState.Of(Path.Combine(LanguageFolder, file))}\n"));
            foreach (var other in OtherFiles()) hash.AppendData(Encoding.UTF8.GetBytes(other));

            return Convert.ToHexStringLower(hash.GetHashAndReset());
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return fault.GetType().Name;
        }
    }
}
