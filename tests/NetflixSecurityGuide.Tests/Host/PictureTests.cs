using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using NetflixSecurityGuide.Guide;

namespace NetflixSecurityGuide.Tests.Host;

/// <summary>Who can't see a drawing hears what it says.</summary>
public sealed class PictureTests(ShippedSite site)
{
    [Fact]
    public async Task The_text_of_a_picture_says_every_label_in_it()
    {
        var reader = site.NewStranger();
        var (pictures, unsaid) = (0, new List<string>());
        foreach (var article in site.Services.GetRequiredService<LiveGuide>().Current.Articles)
        {
            var page = await GuideSite.PageAsync(reader, $"/guide/{article.Slug}");
            foreach (var picture in page.QuerySelectorAll("figure svg[aria-label]"))
            {
                pictures++;
                var text = Plain(picture.GetAttribute("aria-label")!);
                unsaid.AddRange(picture.QuerySelectorAll("text").Select(LabelOf)
                    .Where(label => label.Any(char.IsLetter) && !text.Contains(label, StringComparison.Ordinal))
                    .Select(label => $"{article.Slug}: '{label}' stands in the drawing, not in its text"));
            }
        }

        Assert.True(pictures > 0);
        Assert.True(unsaid.Count == 0, string.Join('\n', unsaid));
    }

    /// <summary>A label in two lines is one label.</summary>
    private static string LabelOf(IElement text) => Plain(string.Join(' ', text.ChildNodes.Select(line => line.TextContent)));

    /// <summary>Letters and digits with single spaces between them: quotes, dots and capitals are not spoken.</summary>
    private static string Plain(string text)
    {
        var kept = text.Where(sign => char.IsAsciiLetterOrDigit(sign) || char.IsWhiteSpace(sign) || sign == '-').Select(sign => sign == '-' ? ' ' : char.ToLowerInvariant(sign));
        return string.Join(' ', string.Concat(kept).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
