using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;

namespace NetflixSecurityGuide.Words;

/// <summary>How text becomes HTML everywhere on the site.</summary>
internal static class HtmlText
{
    /// <summary>The page is UTF-8; without this every curly quote and arrow would become a numeric entity.</summary>
    public static HtmlEncoder Encoder { get; } = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Texts for a script, one to a line of an attribute. A line break needs no escape in one, and no text of <c>words.yml</c> has any.</summary>
    public static HtmlString Lines(IEnumerable<string> texts) => new(string.Join('\n', texts.Select(Encoder.Encode)));
}
