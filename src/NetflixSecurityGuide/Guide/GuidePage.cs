using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Guide.Items;
using NetflixSecurityGuide.Rendering;

namespace NetflixSecurityGuide.Guide;

/// <summary>What articles, code pages and plain pages have in common: one Markdown file with front matter.</summary>
internal abstract record GuidePage
{
    /// <summary>File below the language folder, for example <c>guide/password.md</c>.</summary>
    public required string File { get; init; }

    /// <summary>The file name without extension, the last part of the address.</summary>
    public required string Slug { get; init; }

    /// <summary>The language of the text: that of its guide, or English where it is not translated.</summary>
    public required string Language { get; init; }

    public required string Title { get; init; }

    /// <summary>Preview text, 50 to 160 characters.</summary>
    public required string Summary { get; init; }

    /// <summary>The short answer, at most 60 words.</summary>
    public required InlineText Answer { get; init; }

    /// <summary>Place in the reading order.</summary>
    public required int Order { get; init; }

    /// <summary>Day of the last check against the sources.</summary>
    public required DateOnly Checked { get; init; }

    /// <summary>Day of the last change of the text.</summary>
    public required DateOnly Updated { get; init; }

    public required ImmutableArray<Source> Sources { get; init; }

    /// <summary>The text, with its task lists read as checklists.</summary>
    public required RenderedBody Body
    {
        get;
        init
        {
            field = value;
            Items = [.. value.Blocks.OfType<ChecklistBlock>().SelectMany(block => block.Items)];
        }
    }

    /// <summary>Path of the page on the site.</summary>
    public string Address => GuideAddress.Of(File) ?? "/";

    /// <summary>What there is to tick, over all lists of the page.</summary>
    public ImmutableArray<ChecklistItem> Items { get; private init; }
}

/// <summary>One article of the guide.</summary>
internal sealed record Article : GuidePage
{
    /// <param name="page">What the article has in common with every page.</param>
    [SetsRequiredMembers]
    public Article(GuidePage page, int minutes, GuidePart part, ImmutableArray<string> related)
        : base(page) => (Minutes, Part, Related) = (minutes, part, related);

    /// <summary>Minutes it takes to read and do.</summary>
    public int Minutes { get; }

    /// <summary>Where the front page lists it.</summary>
    public GuidePart Part { get; }

    /// <summary>Slugs of articles to read next, chosen by the editor.</summary>
    public ImmutableArray<string> Related { get; }
}

/// <summary>One message or code that Netflix sends, or a thief imitates.</summary>
internal sealed record CodePage : GuidePage
{
    /// <param name="page">What the page has in common with every page.</param>
    [SetsRequiredMembers]
    public CodePage(GuidePage page, ImmutableArray<string> see)
        : base(page) => See = see;

    /// <summary>What the reader sees; the filter on <c>/codes</c>.</summary>
    public ImmutableArray<string> See { get; }
}

/// <summary>A page about the site itself: about, privacy, accessibility.</summary>
internal sealed record SitePage : GuidePage;
