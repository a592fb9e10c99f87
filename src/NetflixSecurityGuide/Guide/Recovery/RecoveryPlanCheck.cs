using System.Collections.Immutable;
using NetflixSecurityGuide.Content;

namespace NetflixSecurityGuide.Guide.Recovery;

/// <summary>Goes through every combination of answers, so that no reader ends in an empty or impossible plan.</summary>
internal static class RecoveryPlanCheck
{
    /// <summary>Every way through the finder, each as the complete answers at its end.</summary>
    public static IEnumerable<Answers> AllPaths(RecoveryPlan plan) => Paths(plan, Answers.None);

    public static void Check(RecoveryPlan plan, ContentProblems questionProblems, ContentProblems planProblems)
    {
        CheckConditions(plan, questionProblems, planProblems);
        if (questionProblems.All.Length + planProblems.All.Length > 0) return;

        // Hundreds of combinations, at each start and in each language: the plan of each is made once.
        var paths = AllPaths(plan).Select(answers => new ReadersPlan(answers, plan.For(answers))).ToList();
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var order = new StepOrderCheck(planProblems);
        foreach (var (answers, groups) in paths)
        {
            order.Check(plan, answers, groups);
            foreach (var step in groups.SelectMany(group => group.Steps)) reached.Add(step.Item.Id);
            foreach (var needed in RecoveryReader.GroupIds.Take(2).Where(id => groups.All(group => group.Id != id)))
                planProblems.Add(1, $"the answers {answers} lead to no step in '{needed}'", "add a step for them, or widen the 'when' of one");
        }

        foreach (var step in plan.Steps.Where(step => !reached.Contains(step.Item.Id)))
            planProblems.Add(step.Line, $"no answers lead to the step '{step.Item.Id}'", "correct its 'when'");
        foreach (var question in plan.Questions.Where(question => !ChangesSomething(plan, question, paths)))
            questionProblems.Add(question.Line, $"the answer to '{question.Id}' changes nothing in the plan", "take the question out, or give a step a 'when' that uses it");
    }

    private static IEnumerable<Answers> Paths(RecoveryPlan plan, Answers answers) => plan.NextQuestion(answers) is { } question
        ? question.Answers.SelectMany(answer => Paths(plan, answers.With(question.Id, answer.Id)))
        : [answers];

    private static void CheckConditions(RecoveryPlan plan, ContentProblems questionProblems, ContentProblems planProblems)
    {
        var asked = new List<Question>();
        foreach (var question in plan.Questions)
        {
            CheckCondition(question.When, asked, question.Line, questionProblems);
            asked.Add(question);
        }

        foreach (var step in plan.Steps) CheckCondition(step.When, asked, step.Line, planProblems);
    }

    private static void CheckCondition(Condition condition, List<Question> asked, int line, ContentProblems problems)
    {
        foreach (var clause in condition.Clauses)
        {
            var question = asked.Find(candidate => candidate.Id == clause.Question);
            if (question is null) problems.Add(line, $"the condition names '{clause.Question}', which is not asked before", "use the id of an earlier question");
            foreach (var answer in clause.AnyOf.Where(answer => question is not null && question.Find(answer) is null))
                problems.Add(line, $"'{clause.Question}' has no answer '{answer}'", "use " + string.Join(", ", question!.Answers.Select(known => known.Id)));
        }
    }

    private static bool ChangesSomething(RecoveryPlan plan, Question question, List<ReadersPlan> paths) =>
        plan.Questions.Any(later => later.When.Clauses.Any(clause => clause.Question == question.Id)) || LeadsElsewhere(question, paths);

    /// <summary>Whether two readers who differ in this answer alone have other steps.</summary>
    private static bool LeadsElsewhere(Question question, List<ReadersPlan> paths)
    {
        // Ends with the first such pair, which is soon found for every question that is worth asking.
        var stepsByOthers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in paths.Where(path => path.Answers.Of(question.Id) is not null))
        {
            var others = path.Answers.Without(question.Id).ToString();
            if (stepsByOthers.TryGetValue(others, out var steps) && steps != path.Steps) return true;
            stepsByOthers[others] = path.Steps;
        }

        return false;
    }

    private sealed record ReadersPlan(Answers Answers, ImmutableArray<PlanGroup> Groups)
    {
        /// <summary>Equal for readers with the same steps.</summary>
        public string Steps => field ??= string.Join(' ', Groups.SelectMany(group => group.Steps).Select(step => step.Item.Id));
    }
}
