using Markdig.Syntax.Inlines;

namespace NetflixSecurityGuide.Rendering.Elements;

/// <summary>A way through menus.</summary>
internal sealed class MenuPathInline(string[] steps, DateOnly? asOf) : LeafInline
{
    public IReadOnlyList<string> Steps => steps;

    /// <summary>When the menu was last known to read like this; nothing where another path beside it says so.</summary>
    public DateOnly? AsOf => asOf;
}
