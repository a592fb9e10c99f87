using Markdig.Syntax.Inlines;

namespace NetflixSecurityGuide.Rendering.MenuPaths;

/// <summary>A way through menus.</summary>
internal sealed class MenuPathInline(string[] steps, char arrow, DateOnly? asOf) : LeafInline, IPlainText
{
    public IReadOnlyList<string> Steps => steps;

    /// <summary>From one step to the next, in the direction in which the language is read.</summary>
    public char Arrow => arrow;

    /// <summary>When the menu was last known to read like this; null if another path beside it says so.</summary>
    public DateOnly? AsOf => asOf;

    public string Words => string.Join($" {arrow} ", steps);
}
