using System.Collections.Immutable;

namespace NetflixSecurityGuide.Guide.Recovery;

/// <summary>What the reader answered so far, by question.</summary>
internal sealed record Answers(ImmutableDictionary<string, string> ByQuestion)
{
    public static Answers None { get; } = new(ImmutableDictionary<string, string>.Empty.WithComparers(StringComparer.Ordinal));

    public string? Of(string question) => ByQuestion.GetValueOrDefault(question);

    public Answers With(string question, string answer) => new(ByQuestion.SetItem(question, answer));

    public Answers Without(string question) => new(ByQuestion.Remove(question));

    /// <summary>For editors, in a fixed order: <c>inbox=yes signin=no</c>.</summary>
    public override string ToString() =>
        string.Join(' ', ByQuestion.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}"));
}
