using System.Globalization;
using NetflixSecurityGuide.Benchmarks.Load;

namespace NetflixSecurityGuide.Benchmarks.Soak;

/// <summary>
/// A copy of the guide in the hands of a hurried editor: every second something is saved, broken or mended. One article
/// says at its head and at its foot which version it is, and whether that one may be served.
/// </summary>
internal sealed class TurbulentContent : IDisposable
{
    /// <summary>The article that changes.</summary>
    public const string Address = "/guide/devices";

    private const string Place = "## Why it matters {#why}\n";

    private readonly string _root;
    private readonly string _original;
    private readonly SoakFigures _figures;
    private readonly (string Name, Action Do)[] _steps;
    private int _version;
    private (string Text, string Before) _good = ("", "");

    public TurbulentContent(SoakFigures figures)
    {
        _figures = figures;
        _root = Directory.CreateTempSubdirectory("guide-soak-").FullName;
        Readable(_root);
        var shipped = Path.Combine(PublishedSite.Repository(), "content");
        foreach (var file in Directory.EnumerateFiles(shipped, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_root, Path.GetRelativePath(shipped, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        _original = File.ReadAllText(Article);
        _steps =
        [
            ("good save", SaveGood), ("good save", SaveGood), ("save left alone", () => { }), ("save left alone", () => { }), ("taken back", TakeBack), ("taken back still", () => { }), ("taken back still", () => { }), ("broken link", () => SaveBad(text => text + "\n[nowhere](nowhere.md)\n")), ("good save", SaveGood),
            ("good save", SaveGood), ("broken front matter", () => SaveBad(text => text.Replace("order: ", "order: [", StringComparison.Ordinal))), ("good save", SaveGood),
            ("good save", SaveGood), ("raw HTML", () => SaveBad(text => text + "\n<script>alert(1)</script>\n")), ("good save", SaveGood),
            ("half-written file", () => SaveBad(text => text[..(text.Length / 3)])), ("good save", SaveGood), ("slow save", SaveSlowly),
            ("empty file", () => File.WriteAllText(Article, "")), ("good save", SaveGood),
            ("folder deleted", () => Directory.Move(Folder, Away)), ("folder still away", () => { }), ("folder restored", () => Directory.Move(Away, Folder)),
            ("good save", SaveGood), ("item twice", () => SaveBad(text => text + "\n- [ ] Again {#review-devices .essential}\n- [ ] Again {#review-devices .essential}\n")), ("good save", SaveGood),
            ("file of 50 MB", () => File.WriteAllBytes(Huge, new byte[50 * 1024 * 1024])), ("50 MB still there", () => { }), ("file of 50 MB deleted", () => File.Delete(Huge)),
            ("good save", SaveGood), ("permission taken", () => Allow(UnixFileMode.None)), ("permission still taken", () => { }), ("permission given back", () => Allow(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead)),
            ("not UTF-8", () => File.WriteAllBytes(Article, [0xff, 0xfe, 0x00, 0xd8])), ("good save", SaveGood),
        ];
        SaveGood();
    }

    /// <summary>The folder for <c>Guide:ContentPath</c>.</summary>
    public string Root => _root;

    private string Folder => Path.Combine(_root, "en");

    private string Away => Path.Combine(_root, "away");

    private string Article => Path.Combine(Folder, "guide", "devices.md");

    private string Huge => Path.Combine(Folder, "guide", "huge.md");

    /// <summary>One step each second; ends with a good save, and returns its version.</summary>
    public async Task<int> ChurnAsync(CancellationToken cancellation)
    {
        for (var step = 0; !cancellation.IsCancellationRequested || step % _steps.Length != 0; step++)
        {
            var (name, act) = _steps[step % _steps.Length];
            act();
            _figures.Count(SoakFigures.ContentStep + name);
            // After the end the round is finished in haste, so that nothing stays broken.
            if (!cancellation.IsCancellationRequested) await Task.Delay(TimeSpan.FromSeconds(1), CancellationToken.None);
        }

        SaveGood();
        return _version;
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private void SaveGood()
    {
        _figures.GoodVersions[++_version] = true;
        _good = (Marked("good"), _good.Text);
        File.WriteAllText(Article, _good.Text);
    }

    /// <summary>The version before comes back, as after a second thought.</summary>
    private void TakeBack()
    {
        _figures.TakeBack(_version);
        _good = (_good.Before, _good.Before);
        File.WriteAllText(Article, _good.Text);
    }

    /// <summary>As a copy over a slow line arrives: until the end it is an article without its foot.</summary>
    private void SaveSlowly()
    {
        _figures.GoodVersions[++_version] = true;
        var text = Marked("good");
        _good = (text, _good.Text);
        using var writer = new StreamWriter(Article) { AutoFlush = true };
        foreach (var piece in text.Chunk((text.Length / 8) + 1))
        {
            writer.Write(piece);
            Thread.Sleep(100);
        }
    }

    private void SaveBad(Func<string, string> spoil)
    {
        _version++;
        File.WriteAllText(Article, spoil(Marked("bad")));
    }

    private string Marked(string word)
    {
        var marker = string.Create(CultureInfo.InvariantCulture, $"\nSoak version {_version}, {word}.\n");
        return _original.Replace(Place, Place + marker, StringComparison.Ordinal) + marker;
    }

    private void Allow(UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Article, mode);
    }

    private static void Readable(string folder)
    {
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder, (UnixFileMode)0b111_101_101);
    }
}
