using System.Collections.Immutable;
using NetflixSecurityGuide.Guide;

namespace NetflixSecurityGuide.Recovery;

/// <summary>Holds the plan of every reader to the order that locks nobody out.</summary>
internal sealed class StepOrderCheck(ContentProblems problems)
{
    private static readonly ImmutableArray<(Stage First, Stage Then, string Reason)> Rules =
    [
        (Stage.Mailbox, Stage.Password, "reset links and codes go to the mailbox"),
        (Stage.Evidence, Stage.Devices, "the list of devices may look different after the sign-out"),
        (Stage.Password, Stage.Devices, "whoever has the old password signs straight back in"),
        (Stage.Devices, Stage.Details, "a device that is still signed in can change them again"),
    ];

    /// <summary>One fault shows in many combinations of answers; it is noted for the first.</summary>
    private readonly HashSet<string> _noted = new(StringComparer.Ordinal);

    public void Check(RecoveryPlan plan, Answers answers)
    {
        var groups = plan.For(answers);
        foreach (var first in groups.Select(group => group.Steps[0]).Where(step => step.IsAlternative))
            Note(first.Line, $"the step '{first.Item.Id}' is marked .or, but begins its group", answers, "take .or away, or put it below the step that it can replace");

        ImmutableArray<PlanStep> steps = [.. groups.SelectMany(group => group.Steps)];
        CheckStages(steps, answers);
        CheckNeeds(steps, plan, answers);
    }

    private void CheckStages(ImmutableArray<PlanStep> steps, Answers answers)
    {
        foreach (var (first, then, reason) in Rules)
        {
            var early = steps.FirstOrDefault(step => step.Stage == then);
            var late = steps.LastOrDefault(step => step.Stage == first);
            if (early is null || late is null || steps.IndexOf(late) < steps.IndexOf(early)) continue;
            Note(early.Line, $"the step '{early.Item.Id}' comes before '{late.Item.Id}'", answers, $"move it below, because {reason}");
        }
    }

    private void CheckNeeds(ImmutableArray<PlanStep> steps, RecoveryPlan plan, Answers answers)
    {
        foreach (var answer in plan.Chosen(answers).Select(chosen => chosen.Answer))
        {
            if (answer.Needs is not { } stage || steps.Any(step => step.Stage == stage)) continue;
            Note(1, $"there is no step with stage={stage.ToString().ToLowerInvariant()}, which the answer '{answer.Text}' needs", answers, "add one, or widen the 'when' of one");
        }
    }

    private void Note(int line, string fault, Answers answers, string remedy)
    {
        if (_noted.Add(fault)) problems.Add(line, $"{fault} for the answers {answers}", remedy);
    }
}
