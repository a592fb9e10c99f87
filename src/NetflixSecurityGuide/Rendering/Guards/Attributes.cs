using System.Collections.Immutable;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using Markdig.Syntax;

namespace NetflixSecurityGuide.Rendering.Guards;

/// <summary>
/// The <c>{#id .class key=value}</c> notation is for headings and checklist lines. Anywhere else it could put any
/// attribute, an event handler among them, on any element.
/// </summary>
internal static class Attributes
{
    public static void Check(MarkdownDocument document, RenderContext context)
    {
        foreach (var node in Tree.All<MarkdownObject>(document))
        {
            if (node.TryGetAttributes() is not { } attributes || IsTaskLine(node)) continue;
            var given = attributes is { Id: not null } or { Properties.Count: > 0 } or { Classes.Count: > 0 };
            if (node is HeadingBlock)
            {
                if (attributes is { Properties.Count: > 0 } or { Classes.Count: > 0 })
                    context.Problem(node, "a heading has more than an anchor", "write only {#anchor} behind it");
                Keep(node, attributes.Id);
                continue;
            }

            // Markdig puts classes of its own on lists, alerts and code; they are dropped without a word.
            if (given && (node is ParagraphBlock or Inline || attributes is { Id: not null } or { Properties.Count: > 0 }))
                context.Problem(node, "attributes stand where they mean nothing", "use {…} only at the end of a heading or a checklist line; a brace that is meant as a character is '\\{'");
            Keep(node, id: null);
        }
    }

    /// <summary>Takes the attributes off a checklist line.</summary>
    public static HtmlAttributes Take(ParagraphBlock paragraph)
    {
        var attributes = paragraph.GetAttributes();
        paragraph.SetAttributes(new HtmlAttributes());
        return attributes;
    }

    public static ImmutableDictionary<string, string> PropertiesOf(HtmlAttributes attributes)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in attributes.Properties ?? []) properties[name] = value ?? "";
        return properties.ToImmutable();
    }

    private static bool IsTaskLine(MarkdownObject node) => node is ParagraphBlock { Inline.FirstChild: TaskList };

    private static void Keep(MarkdownObject node, string? id) => node.SetAttributes(new HtmlAttributes { Id = id });
}
