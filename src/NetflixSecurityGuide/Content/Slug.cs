using System.Text.RegularExpressions;

namespace NetflixSecurityGuide.Content;

/// <summary>What a name in an address may look like: file names, anchors and the ids of items, facts, terms and questions.</summary>
internal static partial class Slug
{
    /// <summary>How to write one, for the remedy of a problem.</summary>
    public const string Rule = "use lower-case letters, digits and single hyphens, a letter first";

    /// <summary>In characters.</summary>
    public const int MaxLength = 60;

    public static bool IsWellFormed(string name) => name.Length <= MaxLength && Pattern().IsMatch(name);

    // No time limit: the pattern never backtracks, and a busy machine must not look like a bad name.
    [GeneratedRegex(@"\A[a-z][a-z0-9]*(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Pattern();
}
