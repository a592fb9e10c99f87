namespace NetflixSecurityGuide.Guide.Wording;

/// <summary>Phrases by their words: what a phrase that has begun so may go on with. Each word of a text is looked up here, and most begin no phrase.</summary>
internal sealed class PhraseStep
{
    private readonly Dictionary<string, PhraseStep> _next = new(StringComparer.Ordinal);

    /// <summary>The groups of the phrase that ends here; empty if none does.</summary>
    public List<int> Groups { get; } = [];

    /// <param name="phrase">Words with one space between them.</param>
    public void Add(string phrase, int group)
    {
        var step = this;
        foreach (var word in phrase.Split(' ')) step = step._next.TryGetValue(word, out var known) ? known : step._next[word] = new PhraseStep();
        if (!step.Groups.Contains(group)) step.Groups.Add(group);
    }

    /// <summary>One word on; null if no phrase goes on so.</summary>
    public PhraseStep? After(ReadOnlySpan<char> word) => _next.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var step) ? step : null;
}
