using System.Text;
using System.Text.RegularExpressions;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Sharing;

/// <summary>The guide's table of contents in Markdown for language models (llmstxt.org).</summary>
public static partial class LlmsText
{
    public static string Of(GuideSnapshot guide, SiteAddress site)
    {
        var text = new StringBuilder($"# {PageMetadata.SiteName}\n\n> {Escape(guide.FindPage("home")?.Summary ?? guide.Articles[0].Summary)}\n\n");
        text.Append("This guide is independent of Netflix. Each page names its sources and the day they were last checked.\n");
        Append("Articles", guide.Articles);
        Append("Codes and messages", guide.Codes);
        text.Append("\n## Data\n\n")
            .Append($"- [Facts and rumours as JSON]({site.Of("/facts.json")}): how Netflix signs people in, each line with its status, source and date of check\n")
            .Append($"- [Feed]({site.Of(Feed.Path)}): full text of the articles and code pages\n");
        return text.ToString();

        void Append(string title, IEnumerable<GuidePage> pages)
        {
            text.Append($"\n## {title}\n\n");
            foreach (var page in pages) text.Append($"- [{Escape(page.Title)}]({site.Of(page.Address)}): {Escape(page.Summary)}\n");
        }
    }

    /// <summary>A bracket in a title must not end its link, nor a star begin emphasis.</summary>
    private static string Escape(string text) => Marks().Replace(text, @"\$0");

    [GeneratedRegex(@"[\\`*_\[\]<&~]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Marks();
}
