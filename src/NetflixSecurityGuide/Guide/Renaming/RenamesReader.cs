using System.Collections.Frozen;
using NetflixSecurityGuide.Content;

namespace NetflixSecurityGuide.Guide.Renaming;

/// <summary>
/// Reads <c>renames.yml</c>: <c>pages:</c> old file to new file, <c>anchors:</c> <c>file#old</c> to the new anchor,
/// <c>items:</c> old id to new id.
/// </summary>
internal static class RenamesReader
{
    public static Renames Read(ContentFile file, IReadOnlyCollection<string> paths)
    {
        if (file.IsEmpty("write 'pages:', 'anchors:' or 'items:', or delete it") || YamlFields.TryParse(file.Text, file.Problems) is not { } fields) return Renames.None;

        var addresses = new Dictionary<string, string>(StringComparer.Ordinal);
        var pages = fields.Fields("pages").Pairs().ToList();
        foreach (var (from, to, line) in pages)
        {
            if (paths.Contains(from, StringComparer.Ordinal)) file.Problems.Add(line, $"'{from}' is renamed but still there", "delete the old file, or this line");
            if (GuideAddress.Of(from) is not { } old || GuideAddress.Of(to) is not { } current)
                file.Problems.Add(line, $"'{from}: {to}' does not name two pages", "write for example guide/old.md: guide/new.md");
            else
                addresses[old] = current;
            if (GuideAddress.Of(to) is not null && !paths.Contains(to, StringComparer.Ordinal) && pages.TrueForAll(pair => pair.Key != to))
                file.Problems.Add(line, $"'{from}' is renamed to '{to}', which does not exist", "name a file of the guide");
        }

        var anchors = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        foreach (var (from, to, line) in fields.Fields("anchors").Pairs())
        {
            if (from.Split('#') is not [var path, { Length: > 0 } anchor])
            {
                file.Problems.Add(line, $"'{from}' does not name a file and an anchor", "write for example guide/devices.md#old-anchor: new-anchor");
                continue;
            }

            if (!anchors.TryGetValue(path, out var ofFile)) anchors[path] = ofFile = new Dictionary<string, string>(StringComparer.Ordinal);
            ofFile[anchor] = to;
        }

        var items = fields.Fields("items").Pairs().ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        fields.RefuseOthers();
        var shortened = Shorten(addresses, file);
        return new Renames
        {
            Addresses = shortened.ToFrozenDictionary(StringComparer.Ordinal),
            FirstAddresses = shortened.Where(rename => !addresses.ContainsValue(rename.Key))
                .GroupBy(rename => rename.Value, StringComparer.Ordinal)
                .ToFrozenDictionary(renames => renames.Key, renames => renames.First().Key, StringComparer.Ordinal),
            Items = Shorten(items, file).ToFrozenDictionary(StringComparer.Ordinal),
            Anchors = anchors.ToFrozenDictionary(pair => pair.Key, pair => Shorten(pair.Value, file).ToFrozenDictionary(StringComparer.Ordinal), StringComparer.Ordinal),
        };
    }

    /// <summary>Follows a -> b -> c to a -> c, so that one redirect is enough, and finds circles.</summary>
    private static Dictionary<string, string> Shorten(Dictionary<string, string> renames, ContentFile file)
    {
        var shortened = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var from in renames.Keys)
        {
            var to = renames[from];
            for (var hops = 0; renames.TryGetValue(to, out var further); hops++)
            {
                if (hops == renames.Count)
                {
                    file.Problems.Add(file.LineOf(from.TrimStart('/')), $"the renames of '{from}' go round in a circle", "delete the line that leads back");
                    break;
                }

                to = further;
            }

            shortened[from] = to;
        }

        return shortened;
    }
}
