using System.Text.RegularExpressions;

namespace NetflixSecurityGuide.Benchmarks.Load;

/// <summary>A page and the files that a browser asks for with it.</summary>
/// <param name="Paths">The page first, then stylesheet, scripts and icon.</param>
internal sealed partial record Visit(IReadOnlyList<string> Paths)
{
    private const string Gzip = "Accept-Encoding: gzip";

    public static async Task<Visit> OfAsync(Uri site, string page)
    {
        using var client = new HttpClient { BaseAddress = site };
        var html = await client.GetStringAsync(new Uri(page, UriKind.Relative));
        return new Visit([page, .. Files().Matches(html).Select(match => match.Groups["path"].Value).Distinct(StringComparer.Ordinal)]);
    }

    public async Task<LoadCase[]> CasesAsync(Uri site, Uri nginx, WrkScripts scripts)
    {
        var (page, style, first) = (Paths[0], Paths.First(path => path.EndsWith(".css", StringComparison.Ordinal)), scripts.Visit(Paths));
        return
        [
            new("stylesheet", style, [Gzip], Goal: 0.75, Twin: new LoadCase("nginx", style, [Gzip])),
            new($"whole first visit ({Paths.Count} files)", page, [Gzip], first, Goal: 0.80, Twin: new LoadCase("nginx", page, [Gzip], first)),
            new("return visit (304s)", page, [Gzip], scripts.Visit(Paths, await TagsAsync(site)), Goal: 0.80, Twin: new LoadCase("nginx", page, [Gzip], scripts.Visit(Paths, await TagsAsync(nginx)))),
        ];
    }

    private async Task<List<string>> TagsAsync(Uri server)
    {
        using var client = new HttpClient { BaseAddress = server };
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip");
        var tags = new List<string>();
        foreach (var path in Paths)
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
            tags.Add(answer.EnsureSuccessStatusCode().Headers.ETag!.ToString());
        }

        return tags;
    }

    [GeneratedRegex("(?:<link rel=\"(?:stylesheet|icon)\" href|<script type=\"module\" src)=\"(?<path>/[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Files();
}
