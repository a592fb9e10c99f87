using NetflixSecurityGuide.Content;

namespace NetflixSecurityGuide.Rendering.Links;

/// <summary>Why an address cannot be linked, and what to write instead.</summary>
internal static class LinkProblem
{
    private const string Path = "write the path from this file, for example ../codes/tv-code.md";

    /// <summary>Null if the address is a file of the guide by its name.</summary>
    public static (string Message, string Remedy)? Of(string url, string fromPath)
    {
        if (url.Length == 0) return ("the link has no address", "write it between the round brackets");
        if (url.StartsWith("http://", StringComparison.OrdinalIgnoreCase)) return ($"the address '{url}' is not safe on its way", "write https://");
        if (url.StartsWith("https:", StringComparison.OrdinalIgnoreCase)) return ($"the address '{url}' names no site", "write https:// and the whole address, without a name or password in it");
        if (url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) return ($"the address '{url}' names nobody", "write mailto:name@example.org");
        if (url.StartsWith('/')) return ($"the address '{url}' is not the way to link within the guide", GuideAddress.FileOf(url.Split('#')[0]) is { } file ? $"write {Relative(fromPath, file, url)}" : Path);
        if (url.Contains(':', StringComparison.Ordinal) || url.Contains('\\', StringComparison.Ordinal))
            return ($"the address '{url}' cannot be linked", "only https://, mailto: and files of the guide can: write for example ../codes/tv-code.md");

        var before = url.Split('#')[0];
        if (before.Length == 0 && url.Length == 1) return ("the link has no address", "write it between the round brackets");
        var path = before.Length == 0 ? fromPath : GuideAddress.Resolve(fromPath, before);
        if (path?.StartsWith("blocks/", StringComparison.Ordinal) is true)
            return ($"the block '{path}' is no page of its own", "give the link the title \"include\" and a paragraph of its own: [text](address \"include\")");
        if (path is not null && GuideAddress.Of(path) is not null) return null;
        return ($"the link leads to '{url}', which is not a file of the guide", RemedyOf(path, fromPath, url));
    }

    private static string RemedyOf(string? path, string fromPath, string url)
    {
        if (path?.StartsWith("pictures/", StringComparison.Ordinal) is true) return "a drawing is shown, not linked: ![all that it says](address) in a paragraph of its own";
        return path is not null && GuideAddress.Of(path + ".md") is not null ? $"write {Relative(fromPath, path + ".md", url)}" : Path;
    }

    private static string Relative(string fromPath, string file, string url)
    {
        var anchor = url.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? url[at..] : "";
        return System.IO.Path.GetRelativePath("/" + fromPath + "/..", "/" + file).Replace('\\', '/') + anchor;
    }
}
