namespace NetflixSecurityGuide.Site;

/// <summary>
/// How much of the reader a page shows. Each value includes those before it. Two readers share a kept page only if they
/// agree on all of it, so too much costs some memory, and too little would show one reader's ticks to another.
/// </summary>
internal enum ReaderPart
{
    /// <summary>The same bytes for everybody, with or without cookies.</summary>
    Nothing,

    /// <summary>The colours that the reader chose, as every page with the site's frame does.</summary>
    Colours,

    /// <summary>Also the marks of the page's own items.</summary>
    OwnItems,

    /// <summary>Also the marks of every item, as checkboxes or in totals.</summary>
    AllItems,

    /// <summary>Everything that the cookies say. A page that does not say how much it shows is taken to show this.</summary>
    Cookies,
}
