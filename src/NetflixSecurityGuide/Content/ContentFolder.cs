using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace NetflixSecurityGuide.Content;

/// <summary>The folder that editors work in.</summary>
/// <param name="Root">Full path of <c>content</c>.</param>
public sealed record ContentFolder(string Root)
{
    /// <summary>A second language is a second folder beside this one.</summary>
    public const string Language = "en";

    /// <summary>Far above what the guide needs; it bounds what a runaway copy can do.</summary>
    public const int MaxFiles = 50_000;

    private static readonly string[] Extensions = [".md", ".yml", ".svg"];

    public string LanguageFolder => Path.Combine(Root, Language);

    /// <summary>How editors know the folder: the last part of its path.</summary>
    public string ShownName => $"{Path.GetFileName(Path.TrimEndingDirectorySeparator(Root))}/{Language}";

    /// <summary>Every content file below the language folder, with forward slashes, in a fixed order. Hidden files are left out.</summary>
    public ImmutableArray<string> Files()
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 4, AttributesToSkip = FileAttributes.Hidden, IgnoreInaccessible = false };
        return
        [
            .. Directory.EnumerateFiles(LanguageFolder, "*", options)
                .Where(file => Extensions.Contains(Path.GetExtension(file), StringComparer.Ordinal))
                .Take(MaxFiles)
                .Select(file => Path.GetRelativePath(LanguageFolder, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>
    /// Names the state of the folder by its files' names, sizes and times: equal stamps mean that nothing was saved in
    /// between. A folder that cannot be listed has a stamp too, so that its coming back is a change.
    /// </summary>
    public string Stamp()
    {
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var file in Files())
            {
                var info = new FileInfo(Path.Combine(LanguageFolder, file));
                // A file that went away, or a link to nowhere, must not hide what is saved in the others.
                var size = info.Exists ? info.Length : -1;
                hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{file}|{size}|{info.LastWriteTimeUtc.Ticks}\n")));
            }

            return Convert.ToHexStringLower(hash.GetHashAndReset());
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return fault.GetType().Name;
        }
    }
}
