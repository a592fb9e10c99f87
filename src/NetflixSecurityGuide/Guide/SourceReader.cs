using System.Collections.Immutable;
using NetflixSecurityGuide.Content;

namespace NetflixSecurityGuide.Guide;

/// <summary>Reads <c>sources:</c> in front matter and <c>source:</c> of a fact.</summary>
internal static class SourceReader
{
    /// <summary>The words for kinds in the content and in data.</summary>
    public static readonly IReadOnlyDictionary<string, SourceKind> Kinds = new Dictionary<string, SourceKind>(StringComparer.Ordinal)
    {
        ["netflix"] = SourceKind.Netflix,
        ["official"] = SourceKind.Official,
        ["press"] = SourceKind.Press,
        ["code"] = SourceKind.Code,
        ["ours"] = SourceKind.Ours,
    };

    public static ImmutableArray<Source> ReadAll(YamlFields fields) => [.. fields.List("sources").Select(Read)];

    public static Source Read(YamlFields entry)
    {
        var name = entry.Text("name");
        var url = entry.OptionalText("url");
        var isNetflix = IsNetflix(url);
        // Whose page it is shows in its address; without a good one, that is the fault to name.
        var isAddress = url?.StartsWith("https://", StringComparison.Ordinal) is true && Uri.IsWellFormedUriString(url, UriKind.Absolute);
        var kind = !entry.Has("kind") && (isNetflix || !isAddress) ? SourceKind.Netflix : entry.OneOf("kind", Kinds);
        // An unknown kind has its own problem already.
        if (entry.Has("kind") && Kinds.ContainsKey(entry.Text("kind")) && isNetflix != (kind == SourceKind.Netflix))
            entry.Problems.Add(entry.LineOf("kind"), $"'kind' cannot be '{entry.Text("kind")}' for this address", "'netflix' is for pages of netflix.com, and they need no 'kind'");
        if (url is null && kind != SourceKind.Ours) entry.Text("url");
        if (url is not null && !isAddress)
            entry.Problems.Add(entry.LineOf("url"), $"the source '{url}' is not an https address", "write the whole address, beginning with https://");
        entry.RefuseOthers();
        return new Source(name, url, kind);
    }

    private static bool IsNetflix(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && (address.Host.Equals("netflix.com", StringComparison.OrdinalIgnoreCase) || address.Host.EndsWith(".netflix.com", StringComparison.OrdinalIgnoreCase));
}
