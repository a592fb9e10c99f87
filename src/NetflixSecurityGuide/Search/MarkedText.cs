using System.Collections.Immutable;

namespace NetflixSecurityGuide.Search;

/// <summary>Text with its matches told apart.</summary>
public sealed record MarkedText(ImmutableArray<(string Text, bool IsMatch)> Parts)
{
    /// <summary>Control characters that no text of the guide holds (see <see cref="WithoutMarks"/>).</summary>
    internal const char Start = '\u0002';
    internal const char End = '\u0003';

    public bool IsEmpty => Parts.IsEmpty;

    public bool HasMatch => Parts.Any(part => part.IsMatch);

    public static MarkedText Plain(string text) => new(text.Length == 0 ? [] : [(text, false)]);

    /// <summary>The different words that match.</summary>
    public IReadOnlySet<string> Matches() => Parts.Where(part => part.IsMatch).Select(part => part.Text).ToHashSet(StringComparer.OrdinalIgnoreCase);

    public override string ToString() => string.Concat(Parts.Select(part => part.Text));

    internal static MarkedText Parse(string text)
    {
        var parts = ImmutableArray.CreateBuilder<(string, bool)>();
        var isMatch = false;
        foreach (var range in text.AsSpan().SplitAny(Start, End))
        {
            if (text[range].Length > 0) parts.Add((text[range], isMatch));
            isMatch = !isMatch;
        }

        return new MarkedText(parts.ToImmutable());
    }

    internal static string WithoutMarks(string text) => text.Replace(Start, ' ').Replace(End, ' ');
}
