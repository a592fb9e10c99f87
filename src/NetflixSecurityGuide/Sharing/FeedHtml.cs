using System.Text;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Rendering;
using NetflixSecurityGuide.Rendering.TaskLists;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Sharing;

/// <summary>A page's text for feed readers, which have neither our stylesheet nor our address.</summary>
internal static class FeedHtml
{
    public static string Of(GuidePage page, GuideSnapshot guide, SiteAddress site)
    {
        var target = Target.Feed(site.Root.GetLeftPart(UriPartial.Authority), site.Of(guide.Prefix + page.Address));
        var html = new StringBuilder("<p><strong>").Append(page.Answer.For(target).Html).AppendLine("</strong></p>");
        foreach (var section in page.Body.For(target).Sections)
        {
            html.Append(section.Heading?.Html);
            foreach (var block in section.Blocks) Append(block, html);
        }

        return html.ToString();
    }

    private static void Append(BodyBlock block, StringBuilder html)
    {
        if (block is Prose prose) html.Append(prose.Html.ToString());
        if (block is not TaskLines list) return;
        html.AppendLine("<ul>");
        foreach (var line in list.Lines) html.Append("<li>").Append(line.TitleHtml).Append(line.DetailHtml).AppendLine("</li>");
        html.AppendLine("</ul>");
    }
}
