using System.Text.RegularExpressions;
using Markdig.Syntax.Inlines;
using Markdig.Syntax;

namespace NetflixSecurityGuide.Rendering.Passes;

/// <summary>Turns <c>`netflix.com/password`</c> into a link that opens Netflix's own page and still shows the address to type.</summary>
internal static partial class ShortAddresses
{
    public static void Link(MarkdownDocument document)
    {
        foreach (var code in document.Descendants<CodeInline>().Where(code => Pattern().IsMatch(code.Content)).ToList())
        {
            var link = new LinkInline { Url = "https://www." + code.Content, Line = code.Line, Column = code.Column, Span = code.Span };
            link.AppendChild(new LiteralInline(code.Content));
            code.ReplaceBy(link);
        }
    }

    // No limit of time: the pattern never goes back over the text, and a busy machine must not look like a bad one.
    [GeneratedRegex(@"\Anetflix\.com(/[A-Za-z0-9]+)*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Pattern();
}
