using System.Text.RegularExpressions;
using System.Text;
using NetflixSecurityGuide.Guide.Items;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Rendering;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Sharing;

/// <summary>
/// A page's text for feed readers, which have neither our stylesheet nor our address: links are absolute, a drawing is
/// told in words, a term stands without its pop-up. It only ever sees the renderer's own HTML.
/// </summary>
internal static partial class FeedHtml
{
    public static string Of(GuidePage page, SiteAddress site)
    {
        var html = new StringBuilder("<p><strong>").Append(page.Answer.Html).AppendLine("</strong></p>");
        foreach (var block in page.Blocks)
        {
            if (block is Prose prose) html.Append(prose.Html.ToString());
            if (block is not ChecklistBlock checklist) continue;
            html.AppendLine("<ul>");
            foreach (var item in checklist.Items) html.Append("<li>").Append(item.TitleHtml).Append(item.DetailHtml).AppendLine("</li>");
            html.AppendLine("</ul>");
        }

        return Simplify(html.ToString(), page.Address, site);
    }

    private static string Simplify(string html, string address, SiteAddress site)
    {
        html = Drawing().Replace(html, "<p>${words}</p>");
        html = Term().Replace(html, "${text}");
        html = Decoration().Replace(html, "");
        html = LocalLink().Replace(html, $"href=\"{site.Of(address)}#");
        return SiteLink().Replace(html, $"href=\"{site.Root.GetLeftPart(UriPartial.Authority)}/");
    }

    [GeneratedRegex("<svg [^>]*aria-label=\"(?<words>[^\"]*)\"[^>]*>.*?</svg>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1000)]
    private static partial Regex Drawing();

    [GeneratedRegex("<button [^>]*class=\"term\"[^>]*>(?<text>[^<]*)</button><span [^>]*>.*?</span>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1000)]
    private static partial Regex Term();

    [GeneratedRegex(" (?:class|role|tabindex|aria-label)=\"[^\"]*\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Decoration();

    [GeneratedRegex("href=\"#", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LocalLink();

    [GeneratedRegex("href=\"/", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SiteLink();
}
