using System.Collections.Frozen;

namespace NetflixSecurityGuide.Rendering.Includes;

/// <summary>Texts that several pages show, written once in <c>blocks/</c>.</summary>
internal sealed class TextBlocks(IEnumerable<KeyValuePair<string, string>> markdownByPath)
{
    private readonly FrozenDictionary<string, string> _byPath = markdownByPath.ToFrozenDictionary(StringComparer.Ordinal);

    public static TextBlocks None { get; } = new([]);

    public bool Has(string? path) => path is not null && _byPath.ContainsKey(path);

    /// <summary>The block's Markdown; empty if the block is not there or has mistakes of its own.</summary>
    internal string TextOf(string? path) => path is not null && _byPath.TryGetValue(path, out var text) ? text : "";
}
