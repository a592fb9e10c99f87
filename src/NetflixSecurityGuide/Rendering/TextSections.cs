using System.Collections.Immutable;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace NetflixSecurityGuide.Rendering;

/// <summary>Cuts a document at its headings into plain text.</summary>
internal static class TextSections
{
    public static ImmutableArray<TextSection> Of(MarkdownDocument document)
    {
        var sections = ImmutableArray.CreateBuilder<TextSection>();
        HeadingBlock? heading = null;
        var blocks = new List<Block>();
        foreach (var block in document)
        {
            if (block is not HeadingBlock next)
            {
                blocks.Add(block);
                continue;
            }

            Take();
            heading = next;
        }

        Take();
        return sections.ToImmutable();

        void Take()
        {
            if (heading is not null || blocks.Count > 0)
                sections.Add(new TextSection(heading?.TryGetAttributes()?.Id, PlainText.Of(heading?.Inline), PlainText.Of(blocks)));
            blocks.Clear();
        }
    }
}
