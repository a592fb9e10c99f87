using NetflixSecurityGuide.Content;

namespace NetflixSecurityGuide.Tests;

/// <summary>A content folder of the test's own, gone with it.</summary>
public sealed class TemporaryContent : IDisposable
{
    private TemporaryContent() => Directory.CreateDirectory(Folder.LanguageFolder);

    internal ContentFolder Folder { get; } = new(Path.Combine(Directory.CreateTempSubdirectory("guide-").FullName, "content"));

    public static TemporaryContent Empty() => new();

    /// <summary>A copy of the fixture guide.</summary>
    public static TemporaryContent Fixture()
    {
        var copy = new TemporaryContent();
        var fixture = new ContentFolder(FixtureGuide.Folder);
        foreach (var file in fixture.Files()) copy.Write(file, File.ReadAllText(Path.Combine(fixture.LanguageFolder, file)));
        return copy;
    }

    public string PathOf(string file) => Path.Combine(Folder.LanguageFolder, file);

    public void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
    }

    /// <summary>Writes a file of a translation.</summary>
    public void WriteIn(string language, string file, string text)
    {
        var path = Path.Combine(Folder.FolderOf(language), file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public void Write(string file, ReadOnlySpan<byte> bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllBytes(PathOf(file), bytes);
    }

    /// <summary>Replaces a piece of a file; it must be there.</summary>
    public void Edit(string file, string old, string replacement)
    {
        var text = File.ReadAllText(PathOf(file));
        Assert.Contains(old, text, StringComparison.Ordinal);
        Write(file, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    public void Delete(string file) => File.Delete(PathOf(file));

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(Folder.Root)!, recursive: true);
}
