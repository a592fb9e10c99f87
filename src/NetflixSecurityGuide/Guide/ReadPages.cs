using System.Security.Cryptography;
using System.Text;
using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Words;

namespace NetflixSecurityGuide.Guide;

/// <summary>
/// The pages of one reading, by the text that they were read from: a save reads again only the pages whose file it
/// changes. A guide of 10,000 articles then shows a save without parsing all its Markdown again.
/// </summary>
internal sealed class ReadPages
{
    public static readonly ReadPages None = new(null, [], default);

    private readonly string _surroundings;
    private readonly Dictionary<string, (string? State, string Hash, GuidePage Page)> _pages = new(StringComparer.Ordinal);
    private Dictionary<string, (string? State, string Hash, GuidePage Page)> _before = [];

    /// <param name="before">The reading before this one. What all pages are read with (words explained, words of the interface, drawings, blocks, renames, the day) must be the same.</param>
    public ReadPages(ReadPages? before, IEnumerable<ContentFile> files, DateOnly today)
    {
        var common = files.Where(file => file.Path is "glossary.yml" or "renames.yml" or GuideWords.FileName || file.Path.StartsWith("blocks/", StringComparison.Ordinal) || file.Path.StartsWith("pictures/", StringComparison.Ordinal));
        _surroundings = today.DayNumber + HashOf(common);
        if (before?._surroundings == _surroundings) _before = before._pages;
    }

    /// <summary>Names the texts of files: other texts have another name.</summary>
    public static string HashOf(IEnumerable<ContentFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files) hash.AppendData(Encoding.UTF8.GetBytes($"{file.Path}\0{file.Hash}\0"));
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(..8));
    }

    /// <summary>The hash of the text that a page's file had in this state; null if it was in another, or is no page's.</summary>
    public string? KnownHash(string file, string language, string? state) =>
        state is not null && _pages.TryGetValue(file, out var known) && known.State == state && known.Page.Language == language ? known.Hash : null;

    /// <summary>The page that was read from the very same text, or the file read again.</summary>
    public TPage? FindOrRead<TPage>(ContentFile file, Func<ContentFile, TPage?> read)
        where TPage : GuidePage =>
        _before.TryGetValue(file.Path, out var known) && known.Hash == file.Hash && known.Page is TPage page && page.Language == file.Language ? page : read(file);

    /// <summary>Keeps the pages of sound files for the next reading. What is said about a doubtful one is said again each time.</summary>
    public ReadPages Keep(IEnumerable<GuidePage> pages, Dictionary<string, ContentFile> files)
    {
        foreach (var page in pages)
        {
            var file = files[page.File];
            if (file.Problems.All.IsEmpty) _pages[page.File] = (file.State, file.Hash, page);
        }

        _before = [];
        return this;
    }
}
