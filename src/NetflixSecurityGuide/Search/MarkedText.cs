using System.Collections.Immutable;

namespace NetflixSecurityGuide.Search;

/// <summary>Text with its matches marked.</summary>
internal sealed record MarkedText(ImmutableArray<(string Text, bool IsMatch)> Parts)
{
    public static MarkedText Empty { get; } = new([]);

    public bool IsEmpty => Parts.IsEmpty;

    public bool HasMatch => Parts.Any(part => part.IsMatch);

    /// <summary>The different words that match.</summary>
    public IReadOnlySet<string> Matches() => Parts.Where(part => part.IsMatch).Select(part => part.Text).ToHashSet(StringComparer.OrdinalIgnoreCase);

    public override string ToString() => string.Concat(Parts.Select(part => part.Text));
}
