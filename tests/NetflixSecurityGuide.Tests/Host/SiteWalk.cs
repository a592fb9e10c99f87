using AngleSharp.Dom;

namespace NetflixSecurityGuide.Tests.Host;

/// <summary>Every page that can be reached from the front page by links, each opened once.</summary>
internal static class SiteWalk
{
    /// <summary>Addresses that don't answer, and links to an anchor that is not on its page.</summary>
    public static async Task<(int Pages, IReadOnlyList<string> Broken)> WalkAsync(GuideSite site)
    {
        var pages = new Dictionary<string, IDocument>(StringComparer.Ordinal);
        var open = new Queue<string>(["/"]);
        var broken = new List<string>();
        while (open.TryDequeue(out var address))
        {
            if (pages.ContainsKey(address)) continue;
            using var answer = await site.NewStranger().AskAsync(address);
            if (!answer.IsSuccessStatusCode) broken.Add($"{address} answers {answer.StatusCode}");
            var page = pages[address] = await GuideSite.PageAsync(answer);
            if (answer.Content.Headers.ContentType?.MediaType != "text/html" || address.Contains('?', StringComparison.Ordinal)) continue;
            foreach (var link in LinksOf(page)) open.Enqueue(link.Split('#')[0]);
        }

        foreach (var (address, page) in pages)
        {
            var lost = LinksOf(page).Where(link => link.Split('#') is [var to, { Length: > 0 } anchor] && pages.TryGetValue(to, out var target) && target.GetElementById(anchor) is null);
            broken.AddRange(lost.Select(link => $"{address} links to {link}"));
        }

        return (pages.Count, broken);
    }

    private static IEnumerable<string> LinksOf(IDocument page) =>
        page.QuerySelectorAll("a[href^='/']").Select(link => link.GetAttribute("href")!);
}
