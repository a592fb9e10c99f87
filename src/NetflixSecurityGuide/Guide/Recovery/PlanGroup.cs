using System.Collections.Immutable;

namespace NetflixSecurityGuide.Guide.Recovery;

/// <summary>A stretch of time and what to do in it: right now, today, this week, in a month.</summary>
internal sealed record PlanGroup
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string IntroHtml { get; init; }

    public required ImmutableArray<PlanStep> Steps { get; init; }

    /// <summary>The steps, each with how it joins the one above it.</summary>
    public IEnumerable<(PlanStep Step, StepJoin Join)> JoinedSteps()
    {
        PlanStep? above = null;
        foreach (var step in Steps)
        {
            yield return (step, step.IsAlternative ? StepJoin.Or : above?.IsAlternative is true ? StepJoin.And : StepJoin.None);
            above = step;
        }
    }
}

/// <summary>How a step joins the one above it.</summary>
internal enum StepJoin
{
    None,

    /// <summary>Another way to do the same.</summary>
    Or,

    /// <summary>The choice above is over; this is to be done too.</summary>
    And,
}
