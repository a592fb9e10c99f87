using Markdig.Renderers.Html;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;
using Markdig.Syntax;
using NetflixSecurityGuide.Content;

namespace NetflixSecurityGuide.Rendering.Headings;

/// <summary>Every heading carries an anchor chosen by the editor, so that links outlive its wording.</summary>
internal sealed class HeadingConstruct : Construct
{
    private static readonly string[] Prefixes = ["item-", "tick-", "term-"];

    public override string Name => "Headings";

    public override string Sample => "### A smaller heading {#smaller}";

    public override void Read(MarkdownDocument document, RenderContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var heading in Tree.All<HeadingBlock>(document))
        {
            var id = heading.TryGetAttributes()?.Id;
            var text = PlainText.Of(heading.Inline);
            if (heading.IsSetext) context.Problem(heading, "a line of --- or === below a text makes it a heading", "leave an empty line above it, or write ## before the heading");
            else if (text.Length == 0) context.Problem(heading, "the heading has no text", "write its words between ## and {#…}");
            // What looks like an anchor but is none is reported letter by letter.
            else if (id is null && text.EndsWith('}')) continue;
            else if (id is null) context.Problem(heading, "the heading has no anchor", "end it with {#short-name}");
            else if (!Slug.IsWellFormed(id)) context.Problem(heading, $"the anchor '{id}' is malformed", Slug.Rule);
            else if (IsTaken(id)) context.Problem(heading, $"the anchor '{id}' is taken by the page itself", "choose another one");
            else if (!seen.Add(id)) context.Problem(heading, $"the anchor '{id}' stands in this file twice", "give each heading an anchor of its own");
            if (heading.Level is < 2 or > 3) context.Problem(heading, $"a heading of level {heading.Level} has no place", "use ## and ###: the title is the only #");
            if (Tree.All<LinkInline>(heading).Count > 0) context.Problem(heading, "the heading holds a link", "move the link into the text: the heading is a link to itself");
        }
    }

    /// <summary>Every page has these ids already, and items, boxes and terms have ids that begin like this.</summary>
    private static bool IsTaken(string id) =>
        id is "main" or "contents" or "sources" or "related" || Prefixes.Any(prefix => id.StartsWith(prefix, StringComparison.Ordinal));

    public override void AddWriters(HtmlRenderer renderer, RenderContext context) =>
        renderer.ObjectRenderers.ReplaceOrAdd<HeadingRenderer>(new HeadingElement(context));
}
