using System.Collections.Immutable;

namespace NetflixSecurityGuide.Rendering;

/// <summary>A Markdown text turned into what a page needs: sections to print, and what other parts must know of it.</summary>
internal sealed record RenderedBody
{
    public static RenderedBody Empty { get; } = new() { Sections = [], Links = [], Includes = [] };

    /// <summary>In reading order. The first may have no heading.</summary>
    public required ImmutableArray<Section> Sections { get; init; }

    /// <summary>Links to other files of the guide, to be checked once all files are read.</summary>
    public required ImmutableArray<GuideLink> Links { get; init; }

    /// <summary>Files of the blocks in the text.</summary>
    public required ImmutableArray<string> Includes { get; init; }

    /// <summary>The drawings of the text, without their captions.</summary>
    public ImmutableArray<string> Drawings { get; init; } = [];

    /// <summary>Whether something in the text is wrong.</summary>
    public bool HasProblems { get; init; }

    /// <summary>Whether the text could not be read to its end, so that headings and items of it are missing.</summary>
    public bool IsCut { get; init; }

    /// <summary>All headings in reading order.</summary>
    public IEnumerable<Heading> Headings => Sections.Select(section => section.Heading).OfType<Heading>();

    /// <summary>All blocks without the headings.</summary>
    public IEnumerable<BodyBlock> Blocks => Sections.SelectMany(section => section.Blocks);

    public int WordCount => Sections.Sum(section => PlainText.CountWords(section.Heading?.Text ?? "") + PlainText.CountWords(section.Text.ToString()));

    /// <summary>Renders the text again.</summary>
    internal Func<Target, RenderedBody> Again { private get; init; } = _ => Empty;

    /// <summary>The same text, for another place than its own page.</summary>
    public RenderedBody For(Target target) => Again(target);

    /// <summary>The sections below each heading of level 2; a smaller heading is part of the text there.</summary>
    public IEnumerable<(Heading Heading, ImmutableArray<BodyBlock> Blocks)> Chapters()
    {
        for (var i = 0; i < Sections.Length; i++)
        {
            if (Sections[i].Heading is not { Level: 2 } heading) continue;
            var smaller = Sections.Skip(i + 1).TakeWhile(section => section.Heading!.Level > 2);
            yield return (heading, [.. Sections[i].Blocks, .. smaller.SelectMany(section => section.Blocks.Insert(0, new Prose(section.Heading!.Html)))]);
        }
    }
}
