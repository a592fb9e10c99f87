using System.Security.Cryptography;
using System.Text;
using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Words;

namespace NetflixSecurityGuide.Sharing;

/// <summary>The text on one preview picture.</summary>
/// <param name="Name">File name without extension, for example <c>guide-devices</c>.</param>
/// <param name="Kind">The line above the title.</param>
/// <param name="Site">The site's name, at the foot.</param>
/// <param name="Independent">Whose site it is not, beside it.</param>
internal sealed record Card(string Name, string Kind, string Title, string Summary, string Site, string Independent)
{
    /// <summary>The picture of every page that has none of its own.</summary>
    private const string SiteName = "site";

    /// <summary>Width in pixels that Open Graph readers show large.</summary>
    public const int Width = 1200;

    /// <summary>Height in pixels.</summary>
    public const int Height = 630;

    /// <summary>Names the words on the picture: it differs as soon as one of them does.</summary>
    public string Words => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Kind}\n{Title}\n{Summary}\n{Site}\n{Independent}")).AsSpan(..6));

    /// <summary>The picture of the site, then one for each article and each code page.</summary>
    public static IEnumerable<Card> Of(GuideSnapshot guide)
    {
        yield return New(guide.Words, SiteName, guide.Words.Machines.Card, guide.Words.Site.Name, guide.FindPage("home")?.Summary ?? guide.Articles[0].Summary);
        foreach (var page in guide.Articles.Concat<GuidePage>(guide.Codes)) yield return Of(page, guide.Words);
    }

    /// <summary>The picture of an article or a code page.</summary>
    public static Card Of(GuidePage page, GuideWords words) => New(words, NameOf(page), page is CodePage ? words.Codes.Crumb : words.Article.Crumb, page.Title, page.Summary);

    /// <summary>The name of the site's own picture in that language.</summary>
    public static string NameOfSite(GuideWords words) => NameIn(words, SiteName);

    private static Card New(GuideWords words, string name, string kind, string title, string summary) => new(NameIn(words, name), kind, title, summary, words.Site.Name, words.Site.IndependentShort);

    /// <summary>Pictures of translations begin with the language: <c>es-guide-devices</c>.</summary>
    private static string NameIn(GuideWords words, string name) => words.Language.Folder == ContentFolder.Language ? name : $"{words.Language.Folder}-{name}";

    /// <summary><c>/guide/devices</c> has the picture <c>guide-devices</c>.</summary>
    public static string NameOf(GuidePage page) => page.Address.Trim('/').Replace('/', '-');
}
