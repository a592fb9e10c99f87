using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace NetflixSecurityGuide.Content;

/// <summary>
/// A field of YAML is plain text, and Markdown in it would reach the page letter by letter. The exceptions are read as
/// Markdown by name (<see cref="YamlFields.Markdown"/>).
/// </summary>
internal static partial class PlainField
{
    /// <summary>The fields that are Markdown; every other is plain text.</summary>
    public static readonly ImmutableArray<string> MarkdownKeys = ["answer", "detail", "why"];

    /// <summary>The first mark of Markdown in a text, or null.</summary>
    public static string? MarkIn(string text) => Mark().Match(text) is { Success: true } found ? found.Value : null;

    [GeneratedRegex(@"\*\*|`|\]\(|==|~~|(?<!\w)_\w[^_]*_(?!\w)|(?<![\w*])\*\w[^*]*\*(?!\w)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Mark();
}
