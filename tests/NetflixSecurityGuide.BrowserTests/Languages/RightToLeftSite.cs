using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Guide.Translation;
using NetflixSecurityGuide.Tests;
using NetflixSecurityGuide.Words;

namespace NetflixSecurityGuide.BrowserTests.Languages;

/// <summary>The shipped guide with a made-up language beside it that is written from right to left, each of its files in place.</summary>
public sealed class RightToLeftSite : RunningSite
{
    public const string Prefix = "/xx";

    private const string Language = "xx";

    /// <summary>Files that a translation does not have, and synonyms, which are English words.</summary>
    private static readonly string[] English = ["renames.yml", "site.yml", "synonyms.yml"];

    private readonly string _content;

    public RightToLeftSite()
        : this(Translate())
    {
    }

    private RightToLeftSite(string content)
        : base("Production", content) => _content = content;

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (Directory.Exists(_content)) Directory.Delete(_content, recursive: true);
    }

    private static string Translate()
    {
        var shipped = new ContentFolder(FixtureGuide.ShippedFolder);
        var folder = new ContentFolder(Directory.CreateTempSubdirectory("guide-").FullName);
        foreach (var file in shipped.Files())
        {
            Copy(shipped, file, folder.LanguageFolder);
            if (!English.Contains(file, StringComparer.Ordinal)) Copy(shipped, file, folder.FolderOf(Language));
        }

        File.WriteAllText(Path.Combine(folder.FolderOf(Language), GuideWords.FileName), PseudoWords.FileOf(Language, "rtl"));
        using var said = new StringWriter();
        Assert.Equal(0, TranslatedCommand.Run(folder, [Language], said));
        return folder.Root;
    }

    private static void Copy(ContentFolder from, string file, string to)
    {
        var copy = Path.Combine(to, file);
        Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
        File.Copy(Path.Combine(from.LanguageFolder, file), copy);
    }
}
