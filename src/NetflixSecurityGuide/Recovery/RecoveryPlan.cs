using System.Collections.Immutable;
using NetflixSecurityGuide.Checklist;
using NetflixSecurityGuide.Guide;

namespace NetflixSecurityGuide.Recovery;

/// <summary>The questions and every step that some answer leads to.</summary>
public sealed record RecoveryPlan
{
    /// <summary>Title, summary, answer, dates and sources of the plan's file.</summary>
    public required GuidePage Page { get; init; }

    public required ImmutableArray<Question> Questions { get; init; }

    public required ImmutableArray<PlanGroup> Groups { get; init; }

    /// <summary>The page that the words to send stand on; nothing where there are none.</summary>
    public required GuidePage? WordsPage { get; init; }

    /// <summary>Short texts to copy and send.</summary>
    public required ImmutableArray<WordsToSend> Words { get; init; }

    public IEnumerable<PlanStep> Steps => Groups.SelectMany(group => group.Steps);

    /// <summary>The first question that applies and has no answer yet; nothing when the plan is ready.</summary>
    public Question? NextQuestion(Answers answers) =>
        Questions.FirstOrDefault(question => question.When.Holds(answers) && answers.Of(question.Id) is null);

    /// <summary>The plan for these answers: only the steps that apply, only the groups that have any.</summary>
    public ImmutableArray<PlanGroup> For(Answers answers) =>
    [
        .. Groups
            .Select(group => group with { Steps = [.. group.Steps.Where(step => step.When.Holds(answers))] })
            .Where(group => group.Steps.Length > 0),
    ];

    /// <summary>Keeps what answers a question that is asked, in the order of the questions; everything else is dropped.</summary>
    public Answers Accept(Func<string, string?> given)
    {
        var answers = Answers.None;
        foreach (var question in Questions)
        {
            if (!question.When.Holds(answers)) continue;
            if (question.Find(given(question.Id)) is not { } answer) break;
            answers = answers.With(question.Id, answer.Id);
        }

        return answers;
    }
}

/// <summary>A stretch of time and what to do in it: right now, today, this week, in a month.</summary>
public sealed record PlanGroup
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string IntroHtml { get; init; }

    public required ImmutableArray<PlanStep> Steps { get; init; }
}

/// <summary>One step of the plan.</summary>
public sealed record PlanStep
{
    public required ChecklistItem Item { get; init; }

    public required Condition When { get; init; }

    /// <summary>Whether the step is another way to do what the step before it does.</summary>
    public required bool IsAlternative { get; init; }

    public required bool CanBeUndone { get; init; }

    public required int Line { get; init; }
}

/// <summary>A text to copy, and when to send it.</summary>
public sealed record WordsToSend(string Id, string Title, string AdviceHtml, string Text);
