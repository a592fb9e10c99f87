using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace NetflixSecurityGuide.Content;

/// <summary>The text of one content file, split into its YAML head and its Markdown body.</summary>
internal sealed class ContentFile
{
    /// <summary>No article comes near this; a file above it is a mistake that must not fill the memory.</summary>
    public const int MaxBytes = 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string _fullPath;
    // One reference, which threads that read the same file never see by halves: a nullable one has a mark beside it.
    private Utf8Text _text;

    private ContentFile(string path, ContentProblems problems, string text, string language)
    {
        (Path, Problems, Language, _fullPath) = (path, problems, language, "");
        var clean = ForbiddenCharacters.Replace(text, problems);
        _text = clean;
        Hash = Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(clean.AsSpan())).AsSpan(..16));
    }

    private ContentFile(string path, ContentProblems problems, string fullPath, string language, string hash, Utf8Text text) =>
        (Path, Problems, _fullPath, Language, Hash, _text) = (path, problems, fullPath, language, hash, text);

    /// <summary>Path below the language folder with forward slashes, for example <c>guide/password.md</c>.</summary>
    public string Path { get; }

    /// <summary>The file name without folder and extension: an article's slug.</summary>
    public string Slug => System.IO.Path.GetFileNameWithoutExtension(Path);

    public ContentProblems Problems { get; }

    /// <summary>The language that the text is written in: the name of its folder.</summary>
    public string Language { get; }

    /// <summary>The whole text; empty if the file cannot be read (the problem is then noted). Of a file that has not changed it is read when somebody asks for it.</summary>
    public string Text => Kept.ToString();

    /// <summary>Names the text: another text has another hash.</summary>
    public string Hash { get; }

    /// <summary>What <see cref="FileState"/> said before the text was read; null if that cannot tell this text from the next one.</summary>
    public string? State { get; private init; }

    private Utf8Text Kept => _text.IsMade ? _text : _text = ForbiddenCharacters.Replace(ReadText(_fullPath, Problems), Problems);

    /// <summary>Reads a file; whatever prevents it becomes a problem, never an exception.</summary>
    /// <param name="folder">The language folder, for example <c>/srv/content/en</c>.</param>
    /// <param name="path">Path below it.</param>
    /// <param name="shownFolder">How the editor knows the folder, for example <c>content/en</c>.</param>
    /// <param name="state">What <see cref="FileState"/> says of it; null if the next reading must not rely on that.</param>
    /// <param name="hash">The hash of the text, if that is known from the file's state: the text is then not read.</param>
    public static ContentFile Read(string folder, string path, string shownFolder, string? state = null, string? hash = null)
    {
        var (problems, language, fullPath) = (new ContentProblems($"{shownFolder}/{path}"), System.IO.Path.GetFileName(folder), System.IO.Path.Combine(folder, path));
        return hash is not null
            ? new ContentFile(path, problems, fullPath, language, hash, text: default) { State = state }
            : new ContentFile(path, problems, ReadText(fullPath, problems), language) { State = state };
    }

    /// <summary>The same from a text at hand, for tests and generated content.</summary>
    public static ContentFile FromText(string path, string text, string language = ContentFolder.Language) =>
        new(path, new ContentProblems(language == ContentFolder.Language ? path : $"{language}/{path}"), text, language);

    /// <summary>The same text once more, to be read into another guide, where other things are wrong with it.</summary>
    public ContentFile Again() => new(Path, new ContentProblems(Problems.File), _fullPath, Language, Hash, _text) { State = State };

    /// <summary>Whether there is no text. An emptied file is a slip, and noted; one that could not be read has its problem already.</summary>
    public bool IsEmpty(string remedy)
    {
        if (!string.IsNullOrWhiteSpace(Text)) return false;
        if (Problems.All.IsEmpty) Problems.Add(1, "the file is empty", remedy);
        return true;
    }

    /// <summary>Line of a key, counted from 1, for problems that show only once all files are read; 1 where it is not found.</summary>
    public int LineOfKey(string key)
    {
        var lines = Text.ReplaceLineEndings("\n").Split('\n');
        return 1 + Math.Max(0, Array.FindIndex(lines, line =>
            line.TrimStart(' ', '-', '{', '"', '\'') is var text && text.StartsWith(key, StringComparison.Ordinal) && text.Length > key.Length && text[key.Length] is ':' or '"' or '\''));
    }

    /// <summary>The first line that begins with these words, counted from 1, behind the marks of a list; 1 if there is none.</summary>
    public int LineOf(string words) =>
        1 + Math.Max(0, Array.FindIndex(Text.ReplaceLineEndings("\n").Split('\n'), line => line.TrimStart(' ', '-', '{', '"', '\'').StartsWith(words, StringComparison.Ordinal)));

    /// <summary>
    /// Splits off the YAML between the two <c>---</c> lines. The body keeps its line numbers: the head becomes empty
    /// lines. Nothing, and a problem noted, where there is no such head.
    /// </summary>
    public (string Yaml, string Body)? SplitFrontMatter()
    {
        var text = Text.ReplaceLineEndings("\n");
        if (!IsRule(text, 0))
        {
            Problems.Add(1, "the file does not start with front matter", "begin it with a line '---', the keys, and another line '---'");
            return null;
        }

        // The ends of the first line and of the last one before the second rule, and how many lines those are.
        var (first, end, lines) = (EndOfLine(text, 0), EndOfLine(text, 0), 1);
        while (end < text.Length && !IsRule(text, end + 1)) (end, lines) = (EndOfLine(text, end + 1), lines + 1);
        if (end >= text.Length)
        {
            Problems.Add(1, "the front matter is not closed", "add a line '---' after its last key");
            return null;
        }

        var body = Math.Min(EndOfLine(text, end + 1) + 1, text.Length);
        return (first == end ? "" : text[(first + 1)..end], string.Concat(new string('\n', lines + 1), text.AsSpan(body)));
    }

    private static bool IsRule(string text, int start) => text.AsSpan(start, EndOfLine(text, start) - start).TrimEnd() is "---";

    private static int EndOfLine(string text, int start) => text.IndexOf('\n', start) is >= 0 and var end ? end : text.Length;

    private static string ReadText(string fullPath, ContentProblems problems)
    {
        try
        {
            // Pipes, devices and sockets have no length; opening one could wait for ever.
            var length = new FileInfo(fullPath).Length;
            if (length == 0) return "";
            if (length > MaxBytes)
            {
                problems.Add(1, "the file is larger than 1 MB", "split it into several articles");
                return "";
            }

            return StrictUtf8.GetString(WithoutMark(File.ReadAllBytes(fullPath)));
        }
        catch (DecoderFallbackException)
        {
            problems.Add(1, "the file is not UTF-8 text", "save it again with the encoding UTF-8");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            problems.Add(1, "the file cannot be read", "check that it is there and that the site may read it");
        }

        return "";
    }

    private static ReadOnlySpan<byte> WithoutMark(byte[] bytes) =>
        bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsSpan(3) : bytes;
}
