using System.Collections.Immutable;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Guide.Items;

namespace NetflixSecurityGuide.Site;

/// <summary>One address of a guide.</summary>
/// <param name="Changed">Day of the last change of its text; null if unknown, rather than an invented one.</param>
internal sealed record KnownPage(string Path, DateOnly? Changed = null)
{
    /// <summary>The row of the list that it comes from.</summary>
    public PageKind Kind { get; init; } = PageKind.File;

    /// <summary>Items that stand on this page and not on every page of its kind.</summary>
    public ImmutableArray<ChecklistItem> Items { get; init; } = [];

    /// <summary>What comes before the path for the guide's language: <c>/es</c>, or nothing for English.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>The whole path as readers see it.</summary>
    public string Address => Prefix + Path;

    /// <summary>The file that its text comes from; null for lists and tools, which every language has.</summary>
    public string? File { get; init; }

    public static KnownPage Of(GuidePage page) => new(page.Address, page.Updated) { Items = page.Items, File = page.File };

    /// <summary>Whether the query asks for another page than the bare address. A key that the page does not read changes nothing.</summary>
    public bool IsChangedBy(IQueryCollection query, GuideSnapshot guide) => Kind.QueryKeys(guide).Any(query.ContainsKey);
}
