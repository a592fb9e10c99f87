using System.Globalization;
using System.Text.RegularExpressions;

namespace NetflixSecurityGuide.Benchmarks.Soak;

/// <summary>What the turbulent article says at its head and at its foot: which version it is.</summary>
internal static partial class SoakVersion
{
    /// <summary>Counts the version that a reader sees. Half a page, a bad version or one that was taken back is a fault.</summary>
    public static void Check(string page, SoakFigures figures)
    {
        var versions = Marker().Matches(page).Select(match => int.Parse(match.Groups["version"].Value, CultureInfo.InvariantCulture)).ToList();
        if (versions is not [var first, var last] || first != last || !figures.GoodVersions.ContainsKey(first))
            figures.Fault("wrong pages", $"{TurbulentContent.Address} shows the versions {string.Join(", ", versions)}");
        else if (figures.IsGone(first))
            figures.Fault("pages taken back", string.Create(CultureInfo.InvariantCulture, $"{TurbulentContent.Address} shows version {first}"));
        else
            figures.Saw(first);
    }

    public static string Without(string page) => Marker().Replace(page, "");

    [GeneratedRegex("Soak version (?<version>[0-9]+), good", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Marker();
}
