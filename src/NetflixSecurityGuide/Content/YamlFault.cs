using System.Text.RegularExpressions;

namespace NetflixSecurityGuide.Content;

/// <summary>What an editor did that YAML cannot read, or reads otherwise than meant. The library's own words name its grammar.</summary>
/// <param name="Line">From 0, within the YAML.</param>
internal sealed partial record YamlFault(int Line, string Message, string Remedy)
{
    private const string Quotes = "put the whole value between \"…\", and write '\\\"' for a quote inside";

    /// <summary>Why the library stopped.</summary>
    /// <param name="reached">The line where it did, from 0.</param>
    public static YamlFault Of(string yaml, int reached, bool isTwice)
    {
        var lines = yaml.Split('\n');
        reached = Math.Clamp(reached, 0, lines.Length - 1);
        if (isTwice) return new YamlFault(reached, $"the key '{KeyOf(lines[reached])}' stands here twice", "keep one of the two");
        if (Array.FindIndex(lines, line => TabIndent().IsMatch(line)) is >= 0 and var tab)
            return new YamlFault(tab, "a tab stands at the beginning of the line", "indent with spaces");

        // The library notices some slips a line late.
        foreach (var at in new[] { reached, reached - 1 }.Where(at => at >= 0))
        {
            if (SpecialStart().Match(lines[at]) is { Success: true } special)
                return new YamlFault(at, $"the value of '{special.Groups["key"].Value}' begins with {special.Groups["first"].Value}, which means something else in YAML", Quotes);
            if (ColonInside().Match(lines[at]) is { Success: true } colon)
                return new YamlFault(at, $"the value of '{colon.Groups["key"].Value}' has ': ' in it", Quotes);
        }

        return new YamlFault(reached, "the YAML cannot be read from here on", "check the colon, the indent and the quotes");
    }

    /// <summary>A second document, which nothing would read.</summary>
    public static YamlFault SecondDocument(string yaml)
    {
        var lines = yaml.Split('\n');
        var at = Array.FindLastIndex(lines, line => line.TrimEnd() is "---" or "...");
        return new YamlFault(Math.Max(0, at), $"'{(at < 0 ? "---" : lines[at].TrimEnd())}' begins a second document, which nothing reads", "take the line out");
    }

    /// <summary>Text that YAML drops without a word: what is behind a '#' that was meant as a character.</summary>
    public static IEnumerable<YamlFault> Dropped(string yaml)
    {
        var lines = yaml.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (DroppedText().Match(lines[i]) is { Success: true } dropped)
                yield return new YamlFault(i, $"everything from '{dropped.Groups["text"].Value}' on is dropped: it begins a comment", Quotes + "; a comment has a space behind its #");
        }
    }

    private static string KeyOf(string line) => Key().Match(line).Groups["key"].Value;

    [GeneratedRegex(@"^ *\t+ *\S", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex TabIndent();

    [GeneratedRegex(@"^[\s{-]*(?<key>[\w-]+): +(?<first>[`@%*&!\[\]{}""'|>,])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex SpecialStart();

    [GeneratedRegex(@"^[\s-]*(?<key>[\w-]+): +[^""'\[{|>].*: ", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex ColonInside();

    [GeneratedRegex(@"^[\s-]*[\w-]+: +[^""'\[{|>#].* (?<text>#[^\s#]\S*)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex DroppedText();

    [GeneratedRegex(@"^[\s{-]*""?(?<key>[^:""]+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Key();
}
