using System.Text;
using System.Text.RegularExpressions;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Sharing;

/// <summary>The guide's table of contents in Markdown for language models (llmstxt.org).</summary>
internal static partial class LlmsText
{
    public static string Of(GuideSnapshot guide, SiteAddress site)
    {
        var words = guide.Words.Machines;
        var text = new StringBuilder($"# {guide.Words.Site.Name}\n\n> {Escape(guide.FindPage("home")?.Summary ?? guide.Articles[0].Summary)}\n\n");
        text.Append(words.LlmsIndependent).Append('\n');
        Append(words.LlmsArticles, guide.Articles);
        Append(words.LlmsCodes, guide.Codes);
        text.Append($"\n## {words.LlmsData}\n\n")
            .Append($"- [{words.LlmsFacts}]({site.Of(guide.Prefix + "/facts.json")}): {words.LlmsFactsText}\n")
            .Append($"- [{words.LlmsFeed}]({site.Of(guide.Prefix + Feed.Path)}): {words.LlmsFeedText}\n");
        return text.ToString();

        void Append(string title, IEnumerable<GuidePage> pages)
        {
            text.Append($"\n## {title}\n\n");
            foreach (var page in pages) text.Append($"- [{Escape(page.Title)}]({site.Of(guide.Prefix + page.Address)}): {Escape(page.Summary)}\n");
        }
    }

    /// <summary>A bracket in a title must not end its link, nor a star begin emphasis.</summary>
    private static string Escape(string text) => Marks().Replace(text, @"\$0");

    [GeneratedRegex(@"[\\`*_\[\]<&~]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Marks();
}
