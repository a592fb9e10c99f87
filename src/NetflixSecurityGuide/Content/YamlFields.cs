using System.Collections.Immutable;
using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace NetflixSecurityGuide.Content;

/// <summary>
/// Reads a YAML mapping key by key, noting each missing, mistyped or unknown key with its line. A value that is
/// wrong comes back as a harmless stand-in, so that one reading finds every fault.
/// </summary>
internal sealed class YamlFields
{
    private readonly YamlMappingNode _mapping;
    private readonly int _firstLine;
    private readonly string _yaml;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    private YamlFields(YamlMappingNode mapping, ContentProblems problems, int firstLine, string yaml)
    {
        _mapping = mapping;
        Problems = problems;
        _firstLine = firstLine;
        _yaml = yaml;
    }

    /// <summary>The line of the mapping itself.</summary>
    public int Line => LineOf(_mapping);

    public ContentProblems Problems { get; }

    /// <summary>
    /// Parses YAML whose first line is <paramref name="firstLine"/> of the file. Null, and the reason
    /// noted, if it cannot be read.
    /// </summary>
    public static YamlFields? TryParse(string yaml, ContentProblems problems, int firstLine = 1) =>
        YamlMapping.TryRead(yaml, problems, firstLine) is { } mapping ? new YamlFields(mapping, problems, firstLine, yaml) : null;

    public int LineOf(string key) => Find(key) is { } node ? LineOf(node) : Line;

    public bool Has(string key) => Find(key) is not null;

    public string Text(string key, int min = 1, int max = 500)
    {
        var text = OptionalText(key, min, max);
        if (text is null && !Has(key)) Missing(key, "some text");
        return text ?? "";
    }

    public string? OptionalText(string key, int min = 1, int max = 500)
    {
        var text = Value(key, min, max);
        if (text is not null && PlainField.MarkIn(text) is { } mark)
            Problems.Add(LineOf(key), $"'{key}' is plain text: '{mark}' would be shown as it stands", $"take the Markdown out; only {string.Join(", ", PlainField.MarkdownKeys)} are read as Markdown");
        return text;
    }

    /// <summary>
    /// A field that is written in Markdown, one of <see cref="PlainField.MarkdownKeys"/>, and the line on which its text begins. A
    /// text folded over several lines keeps its line ends, so that each problem in it has its own line.
    /// </summary>
    public (string Text, int Line) Markdown(string key, int max)
    {
        var text = Value(key, 1, max);
        if (text is null && !Has(key)) Missing(key, "some text");
        return Find(key) is YamlScalarNode node && FoldedText.LinesOf(node, _yaml) is { } lines && string.Join(' ', lines) == text
            ? (string.Join('\n', lines), LineOf(key) + 1)
            : (text ?? "", LineOf(key));
    }

    private string? Value(string key, int min, int max)
    {
        if (Find(key) is not { } node) return null;
        if (node is not YamlScalarNode { Value: { } value }) return Wrong(key, "is not plain text", "write it on one line");
        value = value.Trim();
        if (value.Length < min || value.Length > max)
            Problems.Add(LineOf(node), $"'{key}' has {value.Length} characters", $"use {min} to {max}");
        return value;
    }

    public int Number(string key, int min, int max, int? otherwise = null)
    {
        if (Find(key) is not { } node)
        {
            if (otherwise is null) Missing(key, $"a whole number from {min} to {max}");
            return otherwise ?? min;
        }

        if (node is YamlScalarNode { Value: { } value }
            && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= min && number <= max) return number;
        Wrong(key, "is not a number in its range", $"write a whole number from {min} to {max}");
        return min;
    }

    /// <summary>A day written as <c>2026-11-23</c> that is not in the future.</summary>
    public DateOnly Date(string key, DateOnly today)
    {
        if (Find(key) is not { } node)
        {
            Missing(key, "a date such as 2026-11-23");
            return today;
        }

        if (node is not YamlScalarNode { Value: { } value }
            || !DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            Wrong(key, "is not a date", "write it as year-month-day, for example 2026-11-23");
            return today;
        }

        if (date > today) Problems.Add(LineOf(node), $"'{key}' lies in the future", "write the day on which it was really done", dependsOnClock: true);
        return date;
    }

    public TEnum OneOf<TEnum>(string key, IReadOnlyDictionary<string, TEnum> words)
        where TEnum : struct, Enum
    {
        var text = Text(key);
        if (words.TryGetValue(text, out var value)) return value;
        if (text.Length > 0) Wrong(key, $"cannot be '{text}'", "use one of " + string.Join(", ", words.Keys));
        return default;
    }

    public ImmutableArray<string> Words(string key, bool required = false, string expected = "a list such as [one, two]")
    {
        if (Find(key) is not { } node)
        {
            if (required) Missing(key, expected);
            return [];
        }

        if (node is YamlSequenceNode list && list.All(entry => entry is YamlScalarNode { Value.Length: > 0 }))
            return [.. list.Select(entry => ((YamlScalarNode)entry).Value!.Trim())];
        Wrong(key, "is not a list of words", "write [one, two]");
        return [];
    }

    /// <summary>A list of mappings, for example sources.</summary>
    public ImmutableArray<YamlFields> List(string key, bool required = false)
    {
        if (Find(key) is not { } node)
        {
            if (required) Missing(key, "a list with a '-' before each entry");
            return [];
        }

        if (node is YamlSequenceNode { Children.Count: > 0 } list && list.All(entry => entry is YamlMappingNode))
            return [.. list.Select(entry => new YamlFields((YamlMappingNode)entry, Problems, _firstLine, _yaml))];
        Wrong(key, "is not a list of entries", "put each entry behind a '-'");
        return [];
    }

    /// <summary>A mapping below a key, or an empty one.</summary>
    public YamlFields Fields(string key, bool required = false)
    {
        if (Find(key) is YamlMappingNode mapping) return new YamlFields(mapping, Problems, _firstLine, _yaml);
        if (Has(key)) Wrong(key, "is not a group of keys", "indent its keys below it");
        else if (required) Missing(key, "its keys, indented below it");
        return new YamlFields([], Problems, LineOf(key), "");
    }

    /// <summary>All entries as text pairs, for mappings whose keys are the editor's own (renames).</summary>
    public IEnumerable<(string Key, string Value, int Line)> Pairs()
    {
        foreach (var (key, value) in _mapping.Children)
        {
            if (key is YamlScalarNode { Value: { } from } && value is YamlScalarNode { Value: { } to }) yield return (from, to, LineOf(key));
            else Problems.Add(LineOf(key), "this is not 'old: new'", "write the old name, a colon and the new name");
        }
    }

    /// <summary>Notes every key that nobody asked for. Call it last.</summary>
    /// <param name="remedy">What to do about it; null names the keys that there are.</param>
    public void RefuseOthers(string? remedy = null)
    {
        foreach (var key in _mapping.Children.Keys)
        {
            var name = (key as YamlScalarNode)?.Value ?? "?";
            if (!_known.Contains(name))
                Problems.Add(LineOf(key), $"'{name}' is not a known key", remedy ?? "use only " + string.Join(", ", _known.Order(StringComparer.Ordinal)));
        }
    }

    private YamlNode? Find(string key)
    {
        _known.Add(key);
        return _mapping.Children.TryGetValue(new YamlScalarNode(key), out var node) ? node : null;
    }

    private int LineOf(YamlNode node) => _firstLine + (int)Math.Max(0, node.Start.Line - 1);

    private void Missing(string key, string expected) =>
        Problems.Add(Line, $"'{key}' is missing", $"add '{key}:' with {expected}");

    private string? Wrong(string key, string what, string remedy)
    {
        Problems.Add(LineOf(key), $"'{key}' {what}", remedy);
        return null;
    }
}
