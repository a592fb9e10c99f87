using System.Collections.Immutable;

namespace NetflixSecurityGuide.Guide.Recovery;

/// <summary>One plain question of the finder.</summary>
internal sealed record Question
{
    /// <summary>The query key that names a question to ask again, so no question may have it as its id.</summary>
    public const string ChangeKey = "ask";

    /// <summary>The key in the query string.</summary>
    public required string Id { get; init; }

    public required string Ask { get; init; }

    public required string? Hint { get; init; }

    public required Condition When { get; init; }

    public required ImmutableArray<Answer> Answers { get; init; }

    /// <summary>The answer of addresses that are older than the question, so that bookmarks keep their plan; null if it must be asked.</summary>
    public required string? Assumed { get; init; }

    public required int Line { get; init; }

    public Answer? Find(string? id) => Answers.FirstOrDefault(answer => answer.Id == id);
}

/// <summary>One answer to choose.</summary>
/// <param name="Needs">What the plan must secure for whoever answers this; null if it makes no difference.</param>
internal sealed record Answer(string Id, string Text, Stage? Needs);
