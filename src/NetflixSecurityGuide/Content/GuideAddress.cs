namespace NetflixSecurityGuide.Content;

/// <summary>Where a content file is shown on the site.</summary>
internal static class GuideAddress
{
    /// <summary>The address of <c>guide/password.md</c> is <c>/guide/password</c>. Nothing for a file that is not shown.</summary>
    public static string? Of(string path) => path switch
    {
        "facts.yml" => "/facts",
        "glossary.yml" => "/glossary",
        "recovery/plan.md" or "recovery/questions.yml" or "recovery/start.md" => "/recover",
        "recovery/words.md" => "/recover/words",
        _ when path.EndsWith(".md", StringComparison.Ordinal) => OfMarkdown(path[..^3]),
        _ => null,
    };

    /// <summary>The other way round: the file that is shown at an address, by its name; null if there can be none.</summary>
    public static string? FileOf(string address) => address.Trim('/').Split('/') switch
    {
        ["facts"] => "facts.yml",
        ["glossary"] => "glossary.yml",
        ["recover"] => "recovery/plan.md",
        ["recover", "words"] => "recovery/words.md",
        ["guide", { Length: > 0 } slug] => $"guide/{slug}.md",
        ["codes", { Length: > 0 } slug] => $"codes/{slug}.md",
        [""] => "pages/home.md",
        [var slug] => $"pages/{slug}.md",
        _ => null,
    };

    /// <summary>Follows <c>../codes/tv-code.md</c> from <c>guide/password.md</c>; null if it leaves the language folder.</summary>
    public static string? Resolve(string fromPath, string relative)
    {
        var parts = new List<string>(fromPath.Split('/')[..^1]);
        foreach (var part in relative.Split('/'))
        {
            if (part is "" or ".") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count == 0) return null;
            else parts.RemoveAt(parts.Count - 1);
        }

        return string.Join('/', parts);
    }

    private static string? OfMarkdown(string path) => path.Split('/') switch
    {
        ["guide", var slug] => $"/guide/{slug}",
        ["codes", var slug] => $"/codes/{slug}",
        ["pages", "home"] => "/",
        ["pages", var slug] => $"/{slug}",
        _ => null,
    };
}
