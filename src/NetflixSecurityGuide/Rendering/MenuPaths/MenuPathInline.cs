using Markdig.Syntax.Inlines;

namespace NetflixSecurityGuide.Rendering.MenuPaths;

/// <summary>A way through menus.</summary>
internal sealed class MenuPathInline(string[] steps, DateOnly? asOf) : LeafInline, IPlainText
{
    public IReadOnlyList<string> Steps => steps;

    /// <summary>When the menu was last known to read like this; null if another path beside it says so.</summary>
    public DateOnly? AsOf => asOf;

    public string Words => string.Join(" → ", steps);
}
