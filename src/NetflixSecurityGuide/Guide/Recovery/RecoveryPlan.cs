using System.Collections.Immutable;

namespace NetflixSecurityGuide.Guide.Recovery;

/// <summary>The questions and every step that some answer leads to.</summary>
internal sealed record RecoveryPlan
{
    /// <summary>Title, summary, answer, dates and sources of the plan's file.</summary>
    public required GuidePage Page { get; init; }

    public required ImmutableArray<Question> Questions { get; init; }

    public required ImmutableArray<PlanGroup> Groups { get; init; }

    /// <summary>What to know beside the questions: stopping, leaving, what others notice. Null if there is none.</summary>
    public required GuidePage? StartPage { get; init; }

    /// <summary>The page with the words to send; null if there are none.</summary>
    public required GuidePage? WordsPage { get; init; }

    /// <summary>Short texts to copy and send.</summary>
    public required ImmutableArray<WordsToSend> Words { get; init; }

    /// <summary>The plan's page, and the pages beside it that there are.</summary>
    public IEnumerable<GuidePage> Pages => new[] { Page, StartPage, WordsPage }.OfType<GuidePage>();

    public IEnumerable<PlanStep> Steps => Groups.SelectMany(group => group.Steps);

    /// <summary>The first question that applies and has no answer yet; null when the plan is ready.</summary>
    public Question? NextQuestion(Answers answers) =>
        Questions.FirstOrDefault(question => question.When.Holds(answers) && answers.Of(question.Id) is null);

    /// <summary>Questions that are asked, or would be after some answer to those before them.</summary>
    public IReadOnlyList<Question> Possible(Answers answers)
    {
        var possible = new List<Question>();
        foreach (var question in Questions)
        {
            if (question.When.Clauses.All(clause => possible.Exists(earlier => earlier.Id == clause.Question)
                && (answers.Of(clause.Question) is not { } answer || clause.AnyOf.Contains(answer)))) possible.Add(question);
        }

        return possible;
    }

    /// <summary>Questions and answers in the order of asking.</summary>
    public IEnumerable<(Question Question, Answer Answer)> Chosen(Answers answers) =>
        from question in Questions
        let answer = question.Find(answers.Of(question.Id))
        where answer is not null
        select (question, answer);

    /// <summary>The plan for these answers: only the steps that apply, only the groups that have any.</summary>
    public ImmutableArray<PlanGroup> For(Answers answers) =>
    [
        .. Groups
            .Select(group => group with { Steps = [.. group.Steps.Where(step => step.When.Holds(answers))] })
            .Where(group => group.Steps.Length > 0),
    ];

    /// <summary>
    /// Keeps each answer that fits a question that is asked; everything else is dropped. An answer behind a gap stays,
    /// so that a changed answer that brings a new question costs the reader no other one.
    /// </summary>
    public Answers Accept(Func<string, string?> given)
    {
        var answers = Answers.None;
        foreach (var question in Questions)
        {
            if (question.When.Holds(answers) && (question.Find(given(question.Id)) ?? Assumed(question, given)) is { } answer) answers = answers.With(question.Id, answer.Id);
        }

        return answers;
    }

    /// <summary>An address with an answer to a question that follows from this one, but none to this one, is older than it.</summary>
    private Answer? Assumed(Question question, Func<string, string?> given) =>
        question.Assumed is { } assumed && given(question.Id) is null
        && Questions.Any(later => later.Find(given(later.Id)) is not null && later.When.Clauses.Any(clause => clause.Question == question.Id && clause.AnyOf.Contains(assumed)))
            ? question.Find(assumed)
            : null;

    /// <summary>The one address of these answers: a path with the answers in the order of asking.</summary>
    /// <param name="change">Id of an answered question to ask again.</param>
    public string AddressOf(Answers answers, string? change = null)
    {
        var pairs = Chosen(answers).Select(chosen => $"{chosen.Question.Id}={chosen.Answer.Id}");
        if (change is not null) pairs = pairs.Append($"{Question.ChangeKey}={change}");
        var query = string.Join('&', pairs);
        return query.Length == 0 ? Page.Address : $"{Page.Address}?{query}";
    }
}

/// <summary>A text to copy, and when to send it.</summary>
internal sealed record WordsToSend(string Id, string Title, string AdviceHtml, string Text);
