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
        ["not-found"] = FactStatus.NotFound,
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

    public FactSheet Read(ContentFile file, List<GuideLink> links)
    {
        if (file.IsEmpty("write 'facts:' and 'rumours:', or delete it") || YamlFields.TryParse(file.Text, file.Problems) is not { } fields) return FactSheet.Empty;

        var seen = new HashSet<string>(StringComparer.Ordinal);
        ImmutableArray<Finding<FactStatus>> facts = [.. fields.List("facts").Select(entry => ReadFact(entry, file, links, seen))];
        ImmutableArray<Finding<RumourStatus>> rumours = [.. fields.List("rumours").Select(entry => Read(entry, RumourStatuses, ReadInline(entry, "why", file, links), maxClaim: 200, seen))];
        fields.RefuseOthers();
        return new FactSheet(facts, rumours);
    }

    private Finding<FactStatus> ReadFact(YamlFields entry, ContentFile file, List<GuideLink> links, HashSet<string> seen)
    {
        var fact = Read(entry, FactStatuses, ReadInline(entry, "detail", file, links), maxClaim: 160, seen);
        if (fact.Status == FactStatus.NotOffered && fact.Source.Kind != SourceKind.Netflix)
            entry.Problems.Add(entry.LineOf("status"), "only Netflix can say that Netflix does not offer something", "write 'not-found', or name the Netflix page that says so");
        return fact;
    }

    private Finding<TStatus> Read<TStatus>(YamlFields entry, IReadOnlyDictionary<string, TStatus> statuses, InlineText explanation, int maxClaim, HashSet<string> seen)
        where TStatus : struct, Enum
    {
        var finding = new Finding<TStatus>
        {
            Id = ReadId(entry, seen),
            Claim = entry.Text("claim", 3, maxClaim),
            Status = entry.OneOf("status", statuses),
            Explanation = explanation,
            Source = SourceReader.Read(entry.Fields("source", required: true)),
            Checked = entry.Date("checked", today),
        };
        entry.RefuseOthers();
        return finding;
    }

    private InlineText ReadInline(YamlFields entry, string key, ContentFile file, List<GuideLink> links)
    {
        var context = new RenderContext { Path = file.Path, Problems = file.Problems, Checked = null };
        var (markdown, line) = entry.Markdown(key, 800);
        var text = renderer.RenderInline(markdown, line, context);
        links.AddRange(text.Links);
        return text;
    }

    private static string ReadId(YamlFields entry, HashSet<string> seen)
    {
        var id = entry.Text("id");
        if (!Slug.IsWellFormed(id)) entry.Problems.Add(entry.LineOf("id"), $"the id '{id}' is malformed", Slug.Rule);
        if (id.Length > 0 && !seen.Add(id)) entry.Problems.Add(entry.LineOf("id"), $"the id '{id}' stands here twice", "give each entry an id of its own");
        return id;
    }
}
