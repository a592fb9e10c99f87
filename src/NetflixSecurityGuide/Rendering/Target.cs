namespace NetflixSecurityGuide.Rendering;

/// <summary>Where the HTML of a text is read: on a page of its own, among other texts on one page, or in a feed reader.</summary>
internal sealed record Target
{
    /// <summary>The page of the text itself.</summary>
    public static Target OwnPage { get; } = new();

    /// <summary>Stands before each anchor of the text.</summary>
    public string AnchorPrefix { get; private init; } = "";

    /// <summary>By how many levels headings go down.</summary>
    public int HeadingsDown { get; private init; }

    /// <summary>Whether our stylesheet, drawings and pop-ups are there.</summary>
    public bool IsStyled { get; private init; } = true;

    /// <summary>The site's root without a slash at the end, and the page's own address, if links must work from elsewhere.</summary>
    private (string Root, string Page)? Absolute { get; init; }

    /// <summary>One of several texts on a page; each may have a section called "why".</summary>
    public static Target Chapter(string slug) => new() { AnchorPrefix = slug + "--", HeadingsDown = 1 };

    /// <summary>A feed reader has neither our stylesheet nor our address.</summary>
    public static Target Feed(string root, string page) => new() { IsStyled = false, Absolute = (root, page) };

    /// <summary>See <see cref="RenderContext.Link"/>.</summary>
    internal string Link(string address) => address switch
    {
        ['#', .. var anchor] when anchor.Length > 0 => $"{Absolute?.Page}#{AnchorPrefix}{anchor}",
        ['/', ..] => Absolute?.Root + address,
        _ => address,
    };

    /// <summary>Attributes that only our own pages have a use for.</summary>
    internal string Styling(string attributes) => IsStyled ? attributes : "";
}
