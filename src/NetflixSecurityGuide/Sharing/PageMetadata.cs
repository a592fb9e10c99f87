namespace NetflixSecurityGuide.Sharing;

/// <summary>What a page says of itself to browsers, search engines and chats.</summary>
public sealed record PageMetadata
{
    public required string Title { get; init; }

    public required string Description { get; init; }

    /// <summary>The page's one address: a path, with the query keys that make another page.</summary>
    public required string Path { get; init; }

    public bool IsArticle { get; init; }

    /// <summary>Whether search engines should leave the page out.</summary>
    public bool NoIndex { get; init; }

    public DateOnly? Updated { get; init; }
}
