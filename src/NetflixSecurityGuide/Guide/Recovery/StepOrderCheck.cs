using System.Collections.Immutable;
using NetflixSecurityGuide.Content;

namespace NetflixSecurityGuide.Guide.Recovery;

/// <summary>Holds the plan of every reader to the order that locks nobody out and lets no stranger back in.</summary>
internal sealed class StepOrderCheck(ContentProblems problems)
{
    /// <summary>Each stage, the first one that it must come before, and why. It comes before all that follow that one, too.</summary>
    private static readonly ImmutableArray<(Stage First, Stage Then, string Reason)> Rules =
    [
        (Stage.Evidence, Stage.Password, "a new password can sign devices out, and their list looks different after that"),
        (Stage.Mailbox, Stage.Password, "reset links and codes go to the mailbox"),
        (Stage.Password, Stage.Details, "whoever has the old password signs straight back in"),
        (Stage.Details, Stage.Devices, "a stranger's email on the account or on a profile signs straight back in"),
        (Stage.Devices, Stage.Look, "a look takes time, and nothing may wait for it"),
    ];

    /// <summary>One fault shows in many combinations of answers; it is noted for the first.</summary>
    private readonly HashSet<string> _noted = new(StringComparer.Ordinal);

    /// <param name="groups">The plan for these answers.</param>
    public void Check(RecoveryPlan plan, Answers answers, ImmutableArray<PlanGroup> groups)
    {
        foreach (var first in groups.Select(group => group.Steps[0]).Where(step => step.IsAlternative))
            Note(first.Line, $"the step '{first.Item.Id}' is marked .or, but begins its group", answers, "take .or away, or put it below the step that it can replace");

        ImmutableArray<PlanStep> steps = [.. groups.SelectMany(group => group.Steps)];
        CheckStages(steps, answers);
        CheckTime(groups, answers);
        CheckSignOut(steps, answers);
        CheckNeeds(steps, plan, answers);
    }

    private void CheckStages(ImmutableArray<PlanStep> steps, Answers answers)
    {
        foreach (var (first, then, reason) in Rules)
        {
            var early = steps.FirstOrDefault(step => step.Stage >= then);
            var late = steps.LastOrDefault(step => step.Stage == first);
            if (early is null || late is null || steps.IndexOf(late) < steps.IndexOf(early)) continue;
            Note(early.Line, $"the step '{early.Item.Id}' comes before '{late.Item.Id}'", answers, $"move it below, because {reason}");
        }
    }

    /// <summary>While a stranger's email is on the account, the stranger can ask for a reset link: none of this waits for later.</summary>
    private void CheckTime(ImmutableArray<PlanGroup> groups, Answers answers)
    {
        foreach (var late in groups.Where(group => group.Id != RecoveryReader.GroupIds[0]).SelectMany(group => group.Steps).Where(step => step.Stage < Stage.Look))
            Note(late.Line, $"the step '{late.Item.Id}' waits for later", answers, $"move it into '{RecoveryReader.GroupIds[0]}', because a stranger can come back while it waits");
    }

    private void CheckSignOut(ImmutableArray<PlanStep> steps, Answers answers)
    {
        if (steps.LastOrDefault(step => step.Stage == Stage.Details) is { } removes && steps.All(step => step.Stage != Stage.Devices))
            Note(removes.Line, $"no sign-out follows the step '{removes.Item.Id}'", answers, "add a step with stage=devices below it, because whoever used the email may still be signed in");
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
