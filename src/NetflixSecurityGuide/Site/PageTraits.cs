namespace NetflixSecurityGuide.Site;

/// <summary>How the site treats a kind of page.</summary>
[Flags]
internal enum PageTraits
{
    None = 0,

    /// <summary>Made ahead and kept in memory, in the background after each change of the guide.</summary>
    Kept = 1,

    /// <summary>In the sitemap.</summary>
    Listed = 2,

    /// <summary>Browsers may fetch it before the reader opens it: opening it changes nothing.</summary>
    Prefetched = 4,

    /// <summary>Editors may link to it by address, because it has no content file.</summary>
    Linkable = 8,

    /// <summary>Costly to make, so limited for each client; what is kept of it is not.</summary>
    Limited = 16,

    /// <summary>Opening it notes the day of the visit in a cookie, once a day.</summary>
    NotesVisit = 32,

    /// <summary>An HTML page with the site's frame; without it, a file for machines or the target of a form.</summary>
    Framed = 64,

    /// <summary>Speaks for the site in all languages, so that it has one address and none below a language.</summary>
    Once = 128,

    /// <summary>In the copy of the guide that a reader keeps on a device: it holds nothing of anybody.</summary>
    InCopy = 256,
}
