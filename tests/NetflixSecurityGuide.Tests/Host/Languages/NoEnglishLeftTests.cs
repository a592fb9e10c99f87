using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NetflixSecurityGuide.Tests.Host.Languages;

/// <summary>Whoever reads a translation meets no English: what a page says word for word like its English twin is a name.</summary>
public sealed partial class NoEnglishLeftTests(ShippedSite site)
{
    /// <summary>Names, and words that are the same in all three languages.</summary>
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "Netflix", "Gmail", "Outlook", "iCloud", "iCloud Mail", "Yahoo", "Yahoo Mail", "Ars Technica", "Have I Been Pwned", "Español", "English", "Português (Brasil)",
        "MFA", "TOTP", "passkey", "phishing", "malware", "email", "Extra", "(Extra)", "Menu",
    };

    private static readonly string[] Spoken = ["alt", "title", "aria-label", "placeholder", "data-words", "data-copy", "content"];

    private static readonly string[] States =
    [
        "/checklist?show=done", "/checklist/carry", "/checklist/load", "/checklist/erase", "/checklist/item/inbox-2fa", "/codes?see=digits", "/search?q=zzzz", "/nothing-here", "/guide/pasword",
        "/recover?signin=yes", "/recover?owner=yes&signin=unknown&inbox=unknown&payer=restarted&someone=yes", "/recover/keep?owner=yes&signin=no&inbox=yes",
    ];

    [Theory]
    [InlineData("/es")]
    [InlineData("/pt-br")]
    public async Task Only_names_are_the_same_as_in_English(string prefix)
    {
        var client = site.NewStranger();
        var left = new List<string>();
        foreach (var address in (await SharedFiles.PagesAsync(client)).Where(IsEnglish).Concat(States))
        {
            var english = Texts(await PageAsync(client, address)).ToHashSet(StringComparer.Ordinal);
            left.AddRange(Texts(await PageAsync(client, prefix + address)).Where(english.Contains).Where(text => !Names.Contains(text) && !AddressOrNumber().IsMatch(text)).Select(text => $"{prefix}{address}: {text}"));
        }

        Assert.True(left.Count == 0, string.Join('\n', left.Distinct(StringComparer.Ordinal)));
    }

    private static bool IsEnglish(string address) => !address.StartsWith("/es", StringComparison.Ordinal) && !address.StartsWith("/pt-br", StringComparison.Ordinal);

    private static async Task<IHtmlDocument> PageAsync(HttpClient client, string address)
    {
        using var answer = await client.AskAsync(address);
        return await GuideSite.PageAsync(answer);
    }

    /// <summary>What is shown or read out. Code is what the reader's browser holds, the same in every language.</summary>
    private static IEnumerable<string> Texts(IHtmlDocument page) =>
        page.Body!.Descendants<IText>().Where(text => text.ParentElement is { } parent && parent.Closest("script, style, code") is null).Select(text => text.Data)
            .Concat(page.All.Where(element => element.LocalName != "meta" || element.GetAttribute("name") == "description" || element.GetAttribute("property") is "og:title" or "og:description" or "og:image:alt")
                .SelectMany(element => Spoken.Select(element.GetAttribute).OfType<string>()))
            .Append(page.Title ?? "")
            .SelectMany(text => text.Split('\n')).Select(text => text.Trim()).Where(text => text.Any(char.IsLetter));

    [GeneratedRegex(@"^(\S+\.\S+|\d+ min)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex AddressOrNumber();
}
