namespace NetflixSecurityGuide.Content;

/// <summary>Files in the content folder that nothing reads: each is a slip in its name, ending or place.</summary>
internal static class StrangeFiles
{
    /// <summary>For people, not for the site.</summary>
    private const string Handbook = "README.md";

    private static readonly string[] Droppings = [".swp", ".swo", ".swx", ".tmp", ".temp", ".bak", ".old", ".orig", ".rej", ".part", ".lock"];
    private static readonly string[] DroppingNames = ["Thumbs.db", "desktop.ini", "Icon\r", "4913"];
    private static readonly string[] MarkdownEndings = [".md", ".markdown", ".mdx", ".mdown", ".mkd", ".txt", ".text"];
    private static readonly string[] PictureEndings = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svgz", ".pdf"];

    /// <summary>One problem for each, at its first line.</summary>
    public static IEnumerable<ContentProblem> Of(ContentFolder folder)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder.Root));
        foreach (var path in folder.OtherFiles().Where(path => path != Handbook && !IsDropping(path)))
            yield return new ContentProblem($"{name}/{path}", 1, "nothing reads this file", RemedyFor(path));
    }

    /// <summary>What editors' programs leave beside a file while it is open.</summary>
    private static bool IsDropping(string path)
    {
        var name = Path.GetFileName(path);
        return name[0] is '.' or '~' or '#' || name[^1] is '~' || Droppings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase) || DroppingNames.Contains(name, StringComparer.Ordinal);
    }

    private static string RemedyFor(string path)
    {
        var (stem, ending) = (path[..^Path.GetExtension(path).Length], Path.GetExtension(path).ToLowerInvariant());
        var inLanguage = $"{ContentFolder.Language}/";
        if (!path.StartsWith(inLanguage, StringComparison.Ordinal)) return $"move it to {inLanguage}{path}, or out of the folder";
        if (MarkdownEndings.Contains(ending, StringComparer.Ordinal)) return $"rename it to {stem}.md";
        if (ending is ".yml" or ".yaml") return $"rename it to {stem}.yml";
        if (ending == ".svg") return $"rename it to {stem}.svg";
        return PictureEndings.Contains(ending, StringComparer.Ordinal) ? "only .svg drawings can be shown: draw it as one, or delete it" : "delete it, or move it out of the folder";
    }
}
