using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Guide.Items;

namespace NetflixSecurityGuide.Guide.Renaming;

/// <summary>What was renamed must be gone, and what took its place must be there.</summary>
internal static class RenamesCheck
{
    public static void Check(Renames renames, Dictionary<string, GuidePage> pages, ItemIndex items, ContentFile file)
    {
        foreach (var (old, current) in renames.Items)
        {
            if (items.ById.ContainsKey(old))
                file.Problems.Add(file.LineOfKey(old), $"the item '{old}' is renamed but still there", "rename it in the articles too, or delete the line");
            if (!items.ById.ContainsKey(current))
                file.Problems.Add(file.LineOfKey(old), $"the item '{old}' is renamed to '{current}', which does not exist", "name an item of the guide");
        }

        foreach (var (path, anchors) in renames.Anchors)
        {
            var known = pages.TryGetValue(path, out var page) ? page.Body.Headings.Select(heading => heading.Id).ToHashSet(StringComparer.Ordinal) : [];
            foreach (var (old, current) in anchors)
            {
                var name = $"{path}#{old}";
                if (known.Contains(old))
                    file.Problems.Add(file.LineOfKey(name), $"'{name}' is renamed but still there", "rename the heading too, or delete the line");
                if (!known.Contains(current))
                    file.Problems.Add(file.LineOfKey(name), $"'{name}' is renamed to '#{current}', which is no heading of that file", "name a heading of that file");
            }
        }
    }
}
