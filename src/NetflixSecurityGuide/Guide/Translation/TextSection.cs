using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Words;

namespace NetflixSecurityGuide.Guide.Translation;

/// <summary>
/// A part of a content file that is translated, and falls behind, by itself: what is below one heading of an article,
/// or one entry of a list such as the facts.
/// </summary>
/// <param name="File">Path below the language folder.</param>
/// <param name="Anchor">The heading's anchor or the entry's id; empty for what comes before the first.</param>
/// <param name="Line">Where it begins, counted from 1.</param>
/// <param name="Fingerprint">Names its text: eight hexadecimal digits. Another text has another name.</param>
internal sealed partial record TextSection(string File, string Anchor, int Line, string Fingerprint)
{
    /// <summary>What a fresh check or another place in the order changes, and no translator need look at.</summary>
    private static readonly string[] Unspoken = ["checked:", "updated:", "order:", "minutes:", "related:"];

    /// <summary>As made-from.yml and typos.yml name it: <c>guide/hacked.md#order</c>.</summary>
    public string Name => Anchor.Length == 0 ? File : $"{File}#{Anchor}";

    /// <summary>All of a file, in order.</summary>
    public static ImmutableArray<TextSection> Of(ContentFile file)
    {
        var sections = ImmutableArray.CreateBuilder<TextSection>();
        var (anchor, first, text) = ("", 1, new StringBuilder());
        foreach (var (at, line) in file.Text.ReplaceLineEndings("\n").Split('\n').Index())
        {
            if (AnchorIn(line, file) is { } next)
            {
                End();
                (anchor, first) = (next, at + 1);
            }

            var words = line.Trim();
            if (words.Length > 0 && !IsComment(words, file) && !Unspoken.Any(key => words.StartsWith(key, StringComparison.Ordinal))) text.Append(words).Append('\n');
        }

        End();
        return sections.ToImmutable();

        void End()
        {
            if (text.Length > 0 || anchor.Length > 0)
                sections.Add(new TextSection(file.Path, anchor, first, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(..4))));
            text.Clear();
        }
    }

    private static bool IsComment(string words, ContentFile file) => words[0] == '#' && file.Path.EndsWith(".yml", StringComparison.Ordinal);

    private static string? AnchorIn(string line, ContentFile file) =>
        MayHaveAnchor(line, file) && PatternFor(file.Path).Match(line) is { Success: true } found ? found.Groups["anchor"].Value : null;

    /// <summary>Each start reads all lines: a glance is enough for most.</summary>
    private static bool MayHaveAnchor(string line, ContentFile file) => file.Path.EndsWith(".md", StringComparison.Ordinal) ? line.StartsWith('#') : line.Contains(':', StringComparison.Ordinal);

    private static Regex PatternFor(string path) => path == GuideWords.FileName ? Group() : path.EndsWith(".md", StringComparison.Ordinal) ? Heading() : Entry();

    // No time limit for any: a busy machine must not look like a changed text.
    [GeneratedRegex(@"\A#{2,3} .*\{#(?<anchor>[a-z0-9-]+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\A(?<anchor>[a-z-]+):", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Group();

    [GeneratedRegex(@"\A {0,2}- (\{ )?id: ""?(?<anchor>[a-z0-9-]+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Entry();
}
