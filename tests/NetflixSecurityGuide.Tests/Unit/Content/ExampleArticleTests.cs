using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Tests.Unit.Content;

/// <summary>Who begins an article with a copy of the example must not begin with mistakes.</summary>
public sealed class ExampleArticleTests
{
    /// <summary>The file that tells editors how to write.</summary>
    private const string Manual = "content/README.md";

    [Fact]
    public void The_example_article_is_sound_beside_the_shipped_content()
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, Manual));
        var from = Array.IndexOf(lines, "```markdown") + 1;
        var example = lines[from..Array.IndexOf(lines, "```", from)];
        var shipped = new ContentFolder(FixtureGuide.ShippedFolder);
        ContentFile[] files =
        [
            .. shipped.Files().Select(path => ContentFile.Read(shipped.LanguageFolder, path, shipped.ShownName)),
            ContentFile.FromText("guide/example.md", string.Join('\n', example)),
        ];

        var reading = new GuideReader(shipped, TimeProvider.System) { Own = SitePages.Own }.Read(files);

        Assert.Empty(reading.Problems);
        Assert.Contains(reading.Snapshot!.Articles, article => article.Slug == "example");
    }
}
