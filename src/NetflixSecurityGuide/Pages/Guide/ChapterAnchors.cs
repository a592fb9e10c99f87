using System.Text.RegularExpressions;

namespace NetflixSecurityGuide.Pages.Guide;

/// <summary>Makes the anchors of our own rendered HTML unique when many articles stand on one page, and turns their headings one level down.</summary>
internal static partial class ChapterAnchors
{
    public static string Prefix(string html, string slug)
    {
        html = Ids().Replace(html, match => $"{match.Groups["name"].Value}=\"{slug}--{match.Groups["id"].Value}\"");
        html = LocalLinks().Replace(html, match => $"href=\"#{slug}--{match.Groups["id"].Value}\"");
        return Headings().Replace(html, match => $"<{match.Groups["close"].Value}h{(match.Groups["level"].Value == "2" ? 3 : 4)}");
    }

    // No limits of time: the text is our own and the patterns never go back over it. On a busy machine a limit would
    // turn the page into an error.
    [GeneratedRegex("(?<name>\\bid|popovertarget)=\"(?<id>[a-z0-9-]+)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Ids();

    [GeneratedRegex("href=\"#(?<id>[a-z0-9-]+)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex LocalLinks();

    [GeneratedRegex("<(?<close>/?)h(?<level>[23])\\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Headings();
}
