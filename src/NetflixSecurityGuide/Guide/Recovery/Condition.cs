using System.Collections.Frozen;
using System.Collections.Immutable;

namespace NetflixSecurityGuide.Guide.Recovery;

/// <summary>
/// For which answers something applies: <c>signin=no,unknown inbox=yes</c> reads "(sign-in is no or unknown) and
/// (inbox is yes)". A question that was not asked matches nothing.
/// </summary>
internal sealed record Condition(ImmutableArray<Clause> Clauses)
{
    public static Condition Always { get; } = new([]);

    public static Condition? TryParse(string text)
    {
        var clauses = ImmutableArray.CreateBuilder<Clause>();
        foreach (var part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.Split('=') is not [{ Length: > 0 } question, { Length: > 0 } answers]) return null;
            clauses.Add(new Clause(question, answers.Split(',').ToFrozenSet(StringComparer.Ordinal)));
        }

        return clauses.Count == 0 ? null : new Condition(clauses.ToImmutable());
    }

    public bool Holds(Answers answers) => Clauses.All(clause => answers.Of(clause.Question) is { } answer && clause.AnyOf.Contains(answer));
}

/// <summary>One question and the answers that satisfy the clause.</summary>
internal sealed record Clause(string Question, FrozenSet<string> AnyOf);
