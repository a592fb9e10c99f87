using System.Collections.Immutable;

namespace NetflixSecurityGuide.Rendering.Terms;

/// <summary>The words that the guide explains where they first appear on a page.</summary>
internal sealed class GlossaryTerms
{
    // Every word of every article is looked up; by its first letter, most are none of these at once.
    private readonly Dictionary<int, List<Spelling>> _byFirstLetter = [];

    public GlossaryTerms(ImmutableArray<GlossaryTerm> all)
    {
        All = all;
        foreach (var spelling in all.SelectMany(term => term.Spellings.Select(text => new Spelling(term, text))).OrderByDescending(spelling => spelling.Text.Length))
        {
            if (spelling.Text.Length == 0) continue;
            var first = char.ToUpperInvariant(spelling.Text[0]);
            if (!_byFirstLetter.TryGetValue(first, out var same)) _byFirstLetter[first] = same = [];
            same.Add(spelling);
        }
    }

    public static GlossaryTerms None { get; } = new([]);

    public ImmutableArray<GlossaryTerm> All { get; }

    /// <summary>The spellings that a word can be which begins with this letter, the longest first.</summary>
    internal IReadOnlyList<Spelling> BeginningWith(char letter) => _byFirstLetter.TryGetValue(char.ToUpperInvariant(letter), out var same) ? same : [];

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
