using System.Collections.Immutable;

namespace NetflixSecurityGuide.Rendering;

/// <summary>A Markdown text turned into what a page needs: blocks to print, and what other parts must know of it.</summary>
public sealed record RenderedBody
{
    public static RenderedBody Empty { get; } = new() { Blocks = [], Headings = [], Sections = [], Links = [], Includes = [], WordCount = 0 };

    public required ImmutableArray<BodyBlock> Blocks { get; init; }

    /// <summary>All headings in reading order.</summary>
    public required ImmutableArray<Heading> Headings { get; init; }

    /// <summary>The plain text under each heading, for search and feeds. The first may have no heading.</summary>
    public required ImmutableArray<TextSection> Sections { get; init; }

    /// <summary>Links to other files of the guide, to be checked once all files are read.</summary>
    public required ImmutableArray<GuideLink> Links { get; init; }

    /// <summary>Files of the blocks in the text.</summary>
    public required ImmutableArray<string> Includes { get; init; }

    public required int WordCount { get; init; }
}

/// <summary>A heading that can be linked to.</summary>
/// <param name="Level">2 or 3.</param>
/// <param name="Id">The anchor; it never changes.</param>
/// <param name="Text">Plain text.</param>
public sealed record Heading(int Level, string Id, string Text, int Line);

/// <summary>Plain text from one heading to the next.</summary>
/// <param name="HeadingId">Anchor of the heading, or nothing before the first one.</param>
public sealed record TextSection(string? HeadingId, string Heading, Utf8Text Text);

/// <summary>A link to another file of the guide.</summary>
/// <param name="Path">Path below the language folder, for example <c>guide/devices.md</c>.</param>
/// <param name="Anchor">The part behind <c>#</c>, or nothing.</param>
public sealed record GuideLink(string Path, string? Anchor, int Line);

/// <summary>A short text with inline Markdown only, such as an answer.</summary>
public sealed record InlineText(string Html, string Text, ImmutableArray<GuideLink> Links)
{
    public static InlineText Empty { get; } = new("", "", []);

    public int WordCount => Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
