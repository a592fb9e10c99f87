namespace NetflixSecurityGuide.Tests.Host.Ticks;

/// <summary>A copy of the shipped content that a test may edit.</summary>
internal sealed class OwnContent : IDisposable
{
    public OwnContent()
    {
        var shipped = Path.Combine(AppContext.BaseDirectory, "content");
        foreach (var file in Directory.EnumerateFiles(shipped, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Folder, Path.GetRelativePath(shipped, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("guide-").FullName;

    public OwnContent Replace(string file, string old, string replacement)
    {
        var path = Path.Combine(Folder, "en", file);
        var text = File.ReadAllText(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(old, replacement, StringComparison.Ordinal));
        return this;
    }

    public OwnContent Write(string file, string text)
    {
        File.WriteAllText(Path.Combine(Folder, "en", file), text);
        return this;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
