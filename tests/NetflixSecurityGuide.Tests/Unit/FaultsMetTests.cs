using System.Text.RegularExpressions;

namespace NetflixSecurityGuide.Tests.Unit;

/// <summary>The table of faults that visitors met names tests that exist.</summary>
public sealed partial class FaultsMetTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests");

    [Fact]
    public void Every_test_that_it_names_exists()
    {
        var named = Names().Matches(File.ReadAllText(Path.Combine(Folder, "FAULTS-MET.md")));
        var gone = named.Where(name => !Exists(name.Groups["class"].Value, name.Groups["method"].Value)).Select(name => name.Value).ToList();

        Assert.NotEmpty(named);
        Assert.True(gone.Count == 0, $"tests/FAULTS-MET.md names tests that are gone: {string.Join(", ", gone)}");
    }

    private static bool Exists(string type, string method) =>
        Directory.EnumerateFiles(Folder, type + ".cs", SearchOption.AllDirectories).Any(file => File.ReadAllText(file).Contains($" {method}(", StringComparison.Ordinal));

    [GeneratedRegex(@"`(?<class>\w+Tests)\.(?<method>\w+)`", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Names();
}
