using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace NetflixSecurityGuide.Content;

/// <summary>A YAML text behind <c>>-</c>: written over several lines, read as one (YAML 1.2, 8.1.3).</summary>
internal static class FoldedText
{
    /// <summary>What could begin a list, a heading or a quote if it began a line of Markdown.</summary>
    private const string Marks = "-+*#>=|~:!";

    /// <summary>The lines as they were written; null if the text is not folded, or if a line would mean something else in Markdown.</summary>
    public static IReadOnlyList<string>? LinesOf(YamlScalarNode node, string yaml)
    {
        if (node.Style != ScalarStyle.Folded) return null;
        string[] lines = [.. yaml[(int)node.Start.Index..(int)Math.Min(node.End.Index, yaml.Length)].Split('\n').Skip(1).Select(line => line.Trim()).Where(line => line.Length > 0)];
        return Array.Exists(lines, line => Marks.Contains(line[0], StringComparison.Ordinal) || char.IsAsciiDigit(line[0])) ? null : lines;
    }
}
