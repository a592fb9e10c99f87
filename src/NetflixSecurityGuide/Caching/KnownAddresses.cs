using NetflixSecurityGuide.Guide;

namespace NetflixSecurityGuide.Caching;

/// <summary>The pages that may be kept, and the query keys that make another page of them.</summary>
public static class KnownAddresses
{
    /// <summary>A page of every article is for paper; from this many articles on it is too large to keep.</summary>
    private const int MaxArticlesToKeepTogether = 100;

    public static IEnumerable<string> Of(GuideSnapshot guide)
    {
        yield return "/";
        foreach (var article in guide.Articles) yield return article.Address;
        yield return "/checklist";
        yield return "/codes";
        foreach (var code in guide.Codes) yield return code.Address;
        yield return "/facts";
        yield return "/facts.json";
        yield return "/glossary";
        if (guide.Recovery is not null) yield return "/recover";
        if (guide.Recovery?.WordsPage is not null) yield return "/recover/words";
        foreach (var page in guide.Pages.Where(page => page.Slug != "home")) yield return page.Address;
        if (guide.Articles.Length <= MaxArticlesToKeepTogether) yield return "/guide/print";
    }

    /// <summary>Whether the query asks for another page than the bare address. Keys that the page does not know change nothing.</summary>
    public static bool QueryMatters(string path, IQueryCollection query, GuideSnapshot guide) => path switch
    {
        "/facts" => query.ContainsKey("verdict"),
        "/codes" => query.ContainsKey("see"),
        "/checklist" => query.ContainsKey("show") || query.ContainsKey("level") || query.ContainsKey("group"),
        "/recover" => guide.Recovery?.Questions.Any(question => query.ContainsKey(question.Id)) is true,
        _ => false,
    };
}
