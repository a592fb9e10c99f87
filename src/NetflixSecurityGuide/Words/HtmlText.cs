using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace NetflixSecurityGuide.Words;

/// <summary>How text becomes HTML everywhere on the site.</summary>
public static class HtmlText
{
    /// <summary>The page is UTF-8; without this every curly quote and arrow would become a numeric entity.</summary>
    public static HtmlEncoder Encoder { get; } = HtmlEncoder.Create(UnicodeRanges.All);
}
