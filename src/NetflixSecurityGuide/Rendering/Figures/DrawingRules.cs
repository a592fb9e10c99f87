namespace NetflixSecurityGuide.Rendering.Figures;

/// <summary>Why a drawing may not hold this or that.</summary>
internal static class DrawingRules
{
    public static string WhyNot(string element) => element switch
    {
        "script" or "foreignObject" or "a" or "animate" or "set" => "which could do more than draw",
        "image" or "use" => "which would load another picture",
        "style" => "which would change the whole page; styles are written as attributes",
        "title" or "desc" => "which readers would hear twice: the page has a text alternative",
        "defs" or "clipPath" or "mask" or "filter" or "linearGradient" or "radialGradient" or "pattern" or "symbol" => "which needs names that several drawings on one page would share",
        _ => "which is no plain shape or text",
    };

    public static string WhyNotAttribute(string attribute) => attribute switch
    {
        "style" => "which the rules for safe pages forbid",
        "id" => "which other parts of the page may have too",
        "href" or "src" => "which would load something",
        _ when attribute.StartsWith("on", StringComparison.Ordinal) => "which could run code",
        _ => "which is not needed to draw, or has url() in it",
    };
}
