using NetflixSecurityGuide.Guide;

namespace NetflixSecurityGuide.Sharing;

/// <summary>What a page says of itself to browsers, search engines and chats.</summary>
internal sealed record PageMetadata
{
    public required string Title { get; init; }

    public required string Description { get; init; }

    /// <summary>The page's one address: a path, with the query keys that make another page.</summary>
    public required string Path { get; init; }

    /// <summary>Whether the page is a text with a date and sources, not a tool or a list.</summary>
    public bool IsArticle { get; init; }

    /// <summary>Whether the page may show items or progress, which need the checklist's script.</summary>
    public bool HasChecklist { get; init; } = true;

    /// <summary>Whether search engines should leave the page out.</summary>
    public bool NoIndex { get; init; }

    /// <summary>The page above this one, as its breadcrumb shows it.</summary>
    public Crumb? Above { get; init; }

    /// <summary>The text that the page shows; null for lists and tools.</summary>
    public GuidePage? Text { get; init; }

    /// <summary>The content file that the page shows, by which it is known whether it is translated; null for tools, which every language has.</summary>
    public string? File { get => field ?? Text?.File; init; }
}
