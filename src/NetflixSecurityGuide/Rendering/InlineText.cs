using System.Collections.Immutable;

namespace NetflixSecurityGuide.Rendering;

/// <summary>A short text with inline Markdown only, such as an answer.</summary>
internal sealed record InlineText(string Html, string Text, ImmutableArray<GuideLink> Links)
{
    public static InlineText Empty { get; } = new("", "", []);

    public int WordCount => PlainText.CountWords(Text);

    /// <summary>Renders the text again.</summary>
    internal Func<Target, InlineText> Again { private get; init; } = _ => Empty;

    /// <summary>The same text, for another place than its own page.</summary>
    public InlineText For(Target target) => Again(target);
}
