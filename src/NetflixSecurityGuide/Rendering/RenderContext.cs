using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Words;

namespace NetflixSecurityGuide.Rendering;

/// <summary>What the constructs need to know of the text at hand; it travels with the parsed document.</summary>
internal sealed class RenderContext
{
    public required string Path { get; init; }

    public required ContentProblems Problems { get; init; }

    /// <summary>Day of the last check, printed behind menu paths; null if the text has none.</summary>
    public DateOnly? Checked { get; init; }

    /// <summary>Old anchors that still have to work: old -> the anchor that took its place.</summary>
    public IReadOnlyDictionary<string, string> OldAnchors { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Where the HTML is read.</summary>
    public Target Target { get; init; } = Target.OwnPage;

    /// <summary>Ids of the terms explained so far: each is explained once on a page.</summary>
    public HashSet<string> ExplainedTerms { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether the text is shown on other pages too, where a bare <c>#anchor</c> would lead nowhere.</summary>
    public bool IsShownElsewhere { get; init; }

    /// <summary>Pages without a content file, which the text may link to; the renderer knows them.</summary>
    public OwnAddresses Own { get; set; } = OwnAddresses.None;

    /// <summary>The language's own words; the renderer knows them.</summary>
    public GuideWords Words { get; set; } = null!;

    /// <summary>What comes before each path of the site; the renderer knows it.</summary>
    public string Prefix { get; set; } = "";

    public List<GuideLink> Links { get; } = [];

    /// <summary>Files of the blocks put into the text so far, those in blocks among them.</summary>
    public List<string> Included { get; private init; } = [];

    /// <summary>For a block inside this text. Its problems and links are the block's own, and are noted where it is read by itself.</summary>
    public RenderContext OfBlock(string path) => new()
    {
        Path = path,
        Problems = new ContentProblems(path),
        Checked = Checked,
        IsShownElsewhere = true,
        Target = Target,
        Included = Included,
    };

    /// <summary>The same text, sound by now, for another place.</summary>
    public RenderContext For(Target target) => new()
    {
        Path = Path,
        Problems = new ContentProblems(Path),
        Checked = Checked,
        OldAnchors = OldAnchors,
        IsShownElsewhere = IsShownElsewhere,
        Target = target,
    };

    /// <summary>The address for a link that was written as <c>#anchor</c>, <c>/path</c> or whole.</summary>
    public string Link(string address) => Target.Link(address.StartsWith('/') ? Prefix + address : address);

    public void Problem(Markdig.Syntax.MarkdownObject where, string message, string remedy) => Problems.Add(where.Line + 1, message, remedy);
}
