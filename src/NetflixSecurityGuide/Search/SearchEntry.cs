using NetflixSecurityGuide.Content;

namespace NetflixSecurityGuide.Search;

/// <summary>What a place in the guide is.</summary>
internal enum SearchKind
{
    Article,
    Code,
    Recovery,
    Words,
    Item,
    Fact,
    Rumour,
    Term,
    Site,
}

/// <summary>A page that results are grouped under.</summary>
internal sealed record SearchPage(string Address, string Title, SearchKind Kind);

/// <summary>One place that can be found: the top of a page, or a section, item or line of it.</summary>
/// <param name="Address">Path and anchor.</param>
/// <param name="Heading">Empty for the top of a page.</param>
/// <param name="Text">Plain text.</param>
internal sealed record SearchEntry(SearchPage Page, SearchKind Kind, string Address, string Heading, Utf8Text Text)
{
    public bool IsTop => Heading.Length == 0;

    public static SearchEntry Top(SearchPage page, params IEnumerable<string> texts) =>
        new(page, page.Kind, page.Address, "", string.Join(' ', texts));

    public static SearchEntry Below(SearchPage page, SearchKind kind, string anchor, string heading, Utf8Text text) =>
        new(page, kind, $"{page.Address}#{anchor}", heading, text);
}
