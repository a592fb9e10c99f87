using Markdig.Syntax;

namespace NetflixSecurityGuide.Rendering.Includes;

/// <summary>Puts each block's text in its place, with links that are relative to the block's own file.</summary>
/// <param name="parse">Reads a block's Markdown.</param>
internal sealed class Includer(TextBlocks texts, Func<string, RenderContext, MarkdownDocument?> parse)
{
    /// <summary>Blocks may include blocks; without an end to it, a few lines could fill the memory.</summary>
    private const int MaxIncludes = 50;

    public void Fill(MarkdownDocument document, RenderContext context)
    {
        var first = IncludeConstruct.In(document).FirstOrDefault();
        Include(document, context);
        if (context.Included.Count > MaxIncludes)
            context.Problem(first!, $"the page includes more than {MaxIncludes} blocks", "put their texts into one block");
    }

    private void Include(MarkdownDocument document, RenderContext context)
    {
        foreach (var include in IncludeConstruct.In(document))
        {
            if (context.Included.Count > MaxIncludes) return;
            context.Included.Add(include.Path ?? "");
            var parent = include.Parent!;
            var at = parent.IndexOf(include);
            parent.RemoveAt(at);
            var inner = context.OfBlock(include.Path ?? "");
            if (parse(texts.TextOf(include.Path), inner) is not { } text) continue;

            Include(text, inner);
            foreach (var block in text.ToList())
            {
                text.Remove(block);
                parent.Insert(at++, block);
            }
        }
    }
}
