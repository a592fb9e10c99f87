using System.Collections.Immutable;

namespace NetflixSecurityGuide.Rendering.Terms;

/// <summary>The words that the guide explains where they first appear on a page.</summary>
internal sealed class GlossaryTerms
{
    // Every word of every article is looked up; by its first two letters, most are none of these at once.
    private readonly Dictionary<int, List<Spelling>> _byBeginning = [];

    public GlossaryTerms(ImmutableArray<GlossaryTerm> all)
    {
        All = all;
        foreach (var spelling in all.SelectMany(term => term.Spellings.Select(text => new Spelling(term, text))).OrderByDescending(spelling => spelling.Text.Length))
        {
            if (spelling.Text.Length == 0) continue;
            var beginning = BeginningOf(spelling.Text);
            if (!_byBeginning.TryGetValue(beginning, out var same)) _byBeginning[beginning] = same = [];
            same.Add(spelling);
        }
    }

    public static GlossaryTerms None { get; } = new([]);

    public ImmutableArray<GlossaryTerm> All { get; }

    /// <summary>The spellings that a text can begin with, the longest first; null if there are none.</summary>
    /// <param name="text">Not empty.</param>
    internal List<Spelling>? AtStartOf(ReadOnlySpan<char> text) => _byBeginning.GetValueOrDefault(BeginningOf(text));

    // A spelling of one letter ends where the word does, so that both have no second letter.
    private static int BeginningOf(ReadOnlySpan<char> text) =>
        char.ToUpperInvariant(text[0]) << 16 | (text.Length > 1 && char.IsLetterOrDigit(text[1]) ? char.ToUpperInvariant(text[1]) : 0);

    internal sealed record Spelling(GlossaryTerm Term, string Text);
}

/// <summary>One explained word.</summary>
internal sealed record GlossaryTerm
{
    /// <summary>Anchor on the glossary page.</summary>
    public required string Id { get; init; }

    public required string Term { get; init; }

    /// <summary>Other spellings that mean the same.</summary>
    public required ImmutableArray<string> Also { get; init; }

    /// <summary>The meaning, plain text.</summary>
    public required string Means { get; init; }

    public IEnumerable<string> Spellings => [Term, .. Also];
}
