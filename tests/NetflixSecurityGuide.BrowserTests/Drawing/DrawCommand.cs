using System.Text.Json;
using Microsoft.Playwright;
using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Sharing;

namespace NetflixSecurityGuide.BrowserTests.Drawing;

/// <summary>
/// <c>cards</c>: draws the preview pictures and the icons into <c>wwwroot</c>, and writes down for which words each
/// picture was drawn. Run it after a title or summary has changed.
/// </summary>
internal static class DrawCommand
{
    public const string Name = "cards";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static async Task<int> RunAsync(TextWriter output)
    {
        var root = FindRepository();
        var reading = new GuideReader(new ContentFolder(Path.Combine(root, "content")), TimeProvider.System) { Own = Site.SitePages.Own }.Read();
        foreach (var problem in reading.Problems) await output.WriteLineAsync(problem.ToString());
        if (reading.Snapshot is not { } guide) return 1;

        await using var browser = new Browser();
        await browser.InitializeAsync();
        await using var window = await browser.OpenAsync(new() { ViewportSize = new() { Width = Card.Width, Height = Card.Height } });
        var page = await window.NewPageAsync();
        await DrawCardsAsync(page, guide.AllLanguages.SelectMany(Card.Of), Path.Combine(root, "wwwroot/cards"), output);
        await Icons.DrawAsync(page, Path.Combine(root, "wwwroot"));
        return 0;
    }

    private static async Task DrawCardsAsync(IPage page, IEnumerable<Card> cards, string folder, TextWriter output)
    {
        // Anew, so that the picture of a page that is gone goes too.
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        await page.SetContentAsync(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Drawing/card.html")));
        var drawn = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var card in cards)
        {
            var fits = await page.EvaluateAsync<bool>(
                """
                card => {
                  for (const part of ["kind", "title", "summary", "site", "independent"]) document.getElementById(part).textContent = card[part];
                  document.body.className = `card--${card.name}`;
                  return document.body.scrollHeight <= innerHeight && document.body.scrollWidth <= innerWidth;
                }
                """,
                new { name = card.Name, kind = card.Kind, title = WithoutBreaks(card.Title), summary = card.Summary, site = card.Site, independent = card.Independent });
            if (!fits) throw new InvalidOperationException($"The words of '{card.Name}' do not fit on its card; make the type in card.html smaller.");
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{card.Name}.png") });
            drawn[card.Name] = card.Words;
            await output.WriteLineAsync($"wwwroot/cards/{card.Name}.png");
        }

        await File.WriteAllTextAsync(Path.Combine(folder, "cards.json"), JsonSerializer.Serialize(drawn, Indented) + "\n");
    }

    /// <summary>A line must not end inside "two-factor" or "sign-in".</summary>
    private static string WithoutBreaks(string title) => title.Replace('-', '\u2011');

    internal static string FindRepository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NetflixSecurityGuide.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("The pictures are drawn into the repository; run the command from inside it.");
    }
}
