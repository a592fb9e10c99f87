using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Razor.TagHelpers;
using NetflixSecurityGuide.Guide;

namespace NetflixSecurityGuide.Tests.Unit;

/// <summary>Each folder of the site uses only folders that come before it in <c>src/README.md</c>.</summary>
public sealed partial class FloorsTests
{
    private static readonly string Source = Path.Combine(Repository.Root, "src");
    private static readonly string Project = Path.Combine(Source, "NetflixSecurityGuide");

    [Fact]
    public void No_file_uses_a_folder_above_its_own()
    {
        var floors = Floors();
        var climbing = Files().SelectMany(file => Climbs(file.Path, file.Floor, floors)).ToList();

        Assert.True(climbing.Count == 0, string.Join('\n', climbing));
    }

    [Fact]
    public void Every_folder_of_the_source_is_on_the_list() =>
        Assert.Equal(Files().Select(file => file.Floor).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), Floors().Order(StringComparer.Ordinal));

    /// <summary>The program has no callers outside: what is public is so because Razor looks for it.</summary>
    [Fact]
    public void Only_what_Razor_needs_is_public()
    {
        var others = typeof(GuideSnapshot).Assembly.GetExportedTypes().Where(type => type != typeof(Program) && !type.IsAssignableTo(typeof(TagHelper))).Select(type => type.FullName);

        Assert.True(!others.Any(), $"These types are public, and nobody outside needs them; write 'internal': {string.Join(", ", others)}");
    }

    private static IEnumerable<string> Climbs(string path, string floor, List<string> floors)
    {
        var text = File.ReadAllText(path);
        return References().Matches(text).Select(match => match.Groups["floor"].Value).Distinct(StringComparer.Ordinal)
            .Where(used => floors.IndexOf(used) > floors.IndexOf(floor))
            .Select(used => $"{Path.GetRelativePath(Source, path)} is in {floor} and uses {used}, which comes later in src/README.md: move the file, or what it needs, to another folder");
    }

    /// <summary>Folder names in the order of the table.</summary>
    private static List<string> Floors() =>
        [.. FloorLines().Matches(File.ReadAllText(Path.Combine(Source, "README.md"))).Select(match => match.Groups["floor"].Value)];

    private static IEnumerable<(string Path, string Floor)> Files() =>
        from path in Directory.EnumerateFiles(Project, "*.cs*", SearchOption.AllDirectories)
        let parts = Path.GetRelativePath(Project, path).Split(Path.DirectorySeparatorChar)
        where parts.Length > 1 && (path.EndsWith(".cs", StringComparison.Ordinal) || path.EndsWith(".cshtml", StringComparison.Ordinal))
        select (path, parts[0]);

    // By a using line or a whole name; or by a name that begins with the folder, since all share one root namespace (Guide and Pages are names of properties, too).
    [GeneratedRegex(@"NetflixSecurityGuide\.(?<floor>[A-Z]\w+)|(?<![\w.""'/<>-])(?<floor>Content|Rendering|Site|Security|Checklist|Search|Sharing|Caching|Operations)\.[A-Z]\w+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex References();

    [GeneratedRegex(@"^\| `(?<floor>\w+)/` \|", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex FloorLines();
}
