using System.Text;
using System.Text.RegularExpressions;
using NetflixSecurityGuide.Words;

namespace NetflixSecurityGuide.Tests;

/// <summary>
/// A made-up language: the shipped words with accents, each text between ⟦ and ⟧. Whatever a page says outside of such
/// brackets comes from the content, or was left behind in a view, in C# or in a script.
/// </summary>
internal static partial class PseudoWords
{
    private const string Plain = "aeiouncyAEIOUNCY";
    private const string Accented = "áéíöüñçýÅÉÎÖÜÑÇÝ";

    /// <summary>The file of the language.</summary>
    public static string File
    {
        get
        {
            var text = new StringBuilder();
            var room = "";
            foreach (var line in System.IO.File.ReadLines(Path.Combine(FixtureGuide.ShippedFolder, "en", GuideWords.FileName)))
            {
                if (line is [not (' ' or '#'), ..]) room = line;
                text.Append(room.StartsWith("language:", StringComparison.Ordinal) ? line : Value().Replace(line, match => $"{match.Groups["key"].Value}: {Write(match)}")).Append('\n');
            }

            return text.ToString();
        }
    }

    /// <summary>The same for a folder beside English, written from right to left if asked for.</summary>
    public static string FileOf(string language, string direction = "ltr") => File
        .Replace("  code: en\n", $"  code: {language}\n", StringComparison.Ordinal)
        .Replace("  dir: ltr\n", $"  dir: {direction}\n", StringComparison.Ordinal);

    /// <summary>What is outside of the brackets.</summary>
    public static string Outside(string text)
    {
        var (outside, depth) = (new StringBuilder(), 0);
        foreach (var letter in text)
        {
            if (letter == '⟦') depth++;
            else if (letter == '⟧') depth--;
            else if (depth == 0) outside.Append(letter);
        }

        return outside.ToString().Trim();
    }

    private static string Write(Match match)
    {
        var value = match.Groups["value"].Value.Trim('"');
        return match.Groups["key"].Value.EndsWith("months", StringComparison.Ordinal)
            ? '"' + string.Join(", ", value.Split(", ").Select(Bracket)) + '"'
            : '"' + Bracket(value) + '"';
    }

    private static string Bracket(string text) => $"⟦{Words().Replace(text, word => string.Concat(word.Value.Select(Accent)))}⟧";

    private static char Accent(char letter) => Plain.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? Accented[at] : letter;

    [GeneratedRegex(@"^(?<key> +[a-z-]+): (?<value>.+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Value();

    // Not the names of places, nor code.
    [GeneratedRegex(@"(?<![\w{`-])[\p{L}]+(?![\w}`-])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Words();
}
