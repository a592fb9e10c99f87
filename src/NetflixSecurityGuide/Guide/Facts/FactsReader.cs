using System.Collections.Immutable;
using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Rendering;

namespace NetflixSecurityGuide.Guide.Facts;

/// <summary>Reads <c>facts.yml</c>.</summary>
internal sealed class FactsReader(MarkdownRenderer renderer, DateOnly today)
{
    public static readonly IReadOnlyDictionary<string, FactStatus> FactStatuses = new Dictionary<string, FactStatus>(StringComparer.Ordinal)
    {
        ["offered"] = FactStatus.Offered,
        ["not-offered"] = FactStatus.NotOffered,
        ["sometimes"] = FactStatus.Sometimes,
        ["unknown"] = FactStatus.Unknown,
    };

    public static readonly IReadOnlyDictionary<string, RumourStatus> RumourStatuses = new Dictionary<string, RumourStatus>(StringComparer.Ordinal)
    {
        ["unconfirmed"] = RumourStatus.Unconfirmed,
        ["not-supported"] = RumourStatus.NotSupported,
        ["contradicted"] = RumourStatus.Contradicted,
        ["outdated"] = RumourStatus.Outdated,
    };

    public static readonly IReadOnlyDictionary<string, SourceKind> SourceKinds = new Dictionary<string, SourceKind>(StringComparer.Ordinal)
    {
        ["netflix"] = SourceKind.Netflix,
        ["press"] = SourceKind.Press,
        ["directory"] = SourceKind.Directory,
        ["standard"] = SourceKind.Standard,
        ["code"] = SourceKind.Code,
        ["ours"] = SourceKind.Ours,
    };

    public FactSheet Read(ContentFile file, List<GuideLink> links)
    {
        if (file.IsEmpty("write 'facts:' and 'rumours:', or delete it") || YamlFields.TryParse(file.Text, file.Problems) is not { } fields) return FactSheet.Empty;

        var seen = new HashSet<string>(StringComparer.Ordinal);
        ImmutableArray<Fact> facts = [.. fields.List("facts").Select(entry => ReadFact(entry, file, links, seen))];
        ImmutableArray<Rumour> rumours = [.. fields.List("rumours").Select(entry => ReadRumour(entry, file, links, seen))];
        fields.RefuseOthers();
        return new FactSheet(facts, rumours);
    }

    private Fact ReadFact(YamlFields entry, ContentFile file, List<GuideLink> links, HashSet<string> seen)
    {
        var source = entry.Fields("source", required: true);
        var fact = new Fact
        {
            Id = ReadId(entry, seen),
            Claim = entry.Text("claim", 3, 160),
            Status = entry.OneOf("status", FactStatuses),
            Detail = ReadInline(entry, "detail", file, links),
            Source = PageReader.ReadSource(source, refuseOthers: false),
            Kind = source.OneOf("kind", SourceKinds),
            Checked = entry.Date("checked", today),
        };
        source.RefuseOthers();
        entry.RefuseOthers();
        return fact;
    }

    private Rumour ReadRumour(YamlFields entry, ContentFile file, List<GuideLink> links, HashSet<string> seen)
    {
        var source = entry.Fields("source", required: true);
        var rumour = new Rumour
        {
            Id = ReadId(entry, seen),
            Claim = entry.Text("claim", 3, 200),
            Status = entry.OneOf("status", RumourStatuses),
            Why = ReadInline(entry, "why", file, links),
            Source = PageReader.ReadSource(source, refuseOthers: false),
            Kind = source.OneOf("kind", SourceKinds),
            Checked = entry.Date("checked", today),
        };
        source.RefuseOthers();
        entry.RefuseOthers();
        return rumour;
    }

    private InlineText ReadInline(YamlFields entry, string key, ContentFile file, List<GuideLink> links)
    {
        var context = new RenderContext { Path = file.Path, Problems = file.Problems, Checked = null };
        var text = renderer.RenderInline(entry.Markdown(key, 800), entry.LineOf(key), context);
        links.AddRange(text.Links);
        return text;
    }

    private static string ReadId(YamlFields entry, HashSet<string> seen)
    {
        var id = entry.Text("id");
        if (!Slug.IsWellFormed(id)) entry.Problems.Add(entry.LineOf("id"), $"the id '{id}' is malformed", "use lower-case letters, digits and single hyphens");
        if (id.Length > 0 && !seen.Add(id)) entry.Problems.Add(entry.LineOf("id"), $"the id '{id}' stands here twice", "give each entry an id of its own");
        return id;
    }
}
