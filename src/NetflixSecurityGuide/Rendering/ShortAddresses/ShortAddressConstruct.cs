using System.Text.RegularExpressions;
using Markdig.Syntax.Inlines;
using Markdig.Syntax;

namespace NetflixSecurityGuide.Rendering.ShortAddresses;

/// <summary>Turns <c>`netflix.com/password`</c> into a link that opens Netflix's own page and still shows the address to type.</summary>
internal sealed partial class ShortAddressConstruct : Construct
{
    public override string Name => "Short addresses";

    public override string Sample => "An address to type, which opens Netflix's own page: `netflix.com/password`.";

    public override void Read(MarkdownDocument document, RenderContext context)
    {
        foreach (var code in Tree.All<CodeInline>(document).Where(code => Pattern().IsMatch(code.Content)))
        {
            var link = new LinkInline { Url = AddressOf(code.Content), Line = code.Line, Column = code.Column, Span = code.Span };
            link.AppendChild(new LiteralInline(code.Content));
            code.ReplaceBy(link);
        }
    }

    /// <summary>People copy addresses with all that comes before the name.</summary>
    private static string AddressOf(string typed)
    {
        var address = typed.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? typed["https://".Length..] : typed;
        var (host, path) = address.IndexOf('/', StringComparison.Ordinal) is >= 0 and var slash ? (address[..slash].ToLowerInvariant(), address[slash..]) : (address.ToLowerInvariant(), "");
        return $"https://{(host == "netflix.com" ? "www." : "")}{host}{path}";
    }

    // No limit of time: the pattern never goes back over the text, and a busy machine must not look like a bad one.
    [GeneratedRegex(@"\A(https://)?((www|help)\.)?netflix\.com(/[A-Za-z0-9-]+)*/?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Timeout.Infinite)]
    private static partial Regex Pattern();
}
