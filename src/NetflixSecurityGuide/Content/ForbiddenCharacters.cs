using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace NetflixSecurityGuide.Content;

/// <summary>
/// Characters that have no place in a text: those that XML forbids (a feed with one is no feed), the other controls,
/// and those that turn the reading direction, with which a text can look other than it is. They come along unseen when
/// text is pasted from other programs.
/// </summary>
internal static partial class ForbiddenCharacters
{
    /// <summary>A binary file has thousands of them.</summary>
    private const int MaxNoted = 20;

    private const char Instead = '\uFFFD';

    /// <summary>
    /// Notes each such character with its line, and puts a visible one in its place, so that the rest of the file is
    /// still checked.
    /// </summary>
    /// <param name="isOneLine">Whether the text is one value, all of it noted for <paramref name="line"/>.</param>
    public static string Replace(string text, ContentProblems problems, int line = 1, bool isOneLine = false)
    {
        if (!MayHoldOne(text) && !WrittenOut().IsMatch(text)) return text;
        var noted = new HashSet<(int Line, int Code)>();
        text = WrittenOut().Replace(text, match =>
        {
            if (CodeOf(match) is not { } code || CharacterNames.OfForbidden(code) is not { } name) return match.Value;
            Note(LineAt(match.Index), code, "an invisible character is written out here", $"delete '{match.Value}', the invisible character {name}");
            return Instead.ToString();
        });

        var clean = new StringBuilder(text.Length);
        var reached = line;
        for (var at = 0; at < text.Length; at++)
        {
            if (!isOneLine && (text[at] == '\n' || (text[at] == '\r' && !text.AsSpan(at + 1).StartsWith("\n")))) reached++;
            var length = Rune.TryGetRuneAt(text, at, out var rune) ? rune.Utf16SequenceLength : 1;
            var code = length == 1 ? text[at] : rune.Value;
            if (CharacterNames.OfForbidden(code) is { } name)
            {
                Note(reached, code, "an invisible character stands here", $"delete the invisible character {name}");
                clean.Append(Instead);
            }
            else
            {
                clean.Append(text, at, length);
            }

            at += length - 1;
        }

        return clean.ToString();

        int LineAt(int index) => isOneLine ? line : line + text.AsSpan(0, index).Count('\n');

        void Note(int where, int code, string message, string remedy)
        {
            if (noted.Count < MaxNoted && noted.Add((where, code))) problems.Add(where, message, remedy);
        }
    }

    /// <summary>A quick look that nearly every file ends with.</summary>
    private static bool MayHoldOne(string text)
    {
        foreach (var letter in text)
        {
            if (letter is (< ' ' and not ('\n' or '\r' or '\t')) or >= '\u007F' && (char.IsSurrogate(letter) || CharacterNames.OfForbidden(letter) is not null)) return true;
        }

        return false;
    }

    private static int? CodeOf(Match match) => match.Groups["name"].Value switch
    {
        "lrm" => 0x200E,
        "rlm" => 0x200F,
        _ when int.TryParse(match.Groups["hex"].Value, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) => code,
        _ when int.TryParse(match.Groups["digits"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var code) => code,
        _ => null,
    };

    // Markdown makes a character of it.
    [GeneratedRegex("&(?:#[xX](?<hex>[0-9a-fA-F]{1,6})|#(?<digits>[0-9]{1,7})|(?<name>lrm|rlm));", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WrittenOut();
}
