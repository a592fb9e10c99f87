using System.Text.RegularExpressions;

namespace NetflixSecurityGuide.Benchmarks.Soak;

/// <summary>The boxes on a page: which items it shows, and which of them as ticked.</summary>
internal static partial class SoakBoxes
{
    public static IReadOnlyList<(string Id, bool IsTicked)> In(string page) =>
        [.. Box().Matches(page).Select(box => (box.Groups["id"].Value, box.Groups["rest"].Value.Contains("checked", StringComparison.Ordinal)))];

    [GeneratedRegex("name=\"ticked\" value=\"(?<id>[a-z0-9-]+)\"(?<rest>[^>]*)>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Box();
}
