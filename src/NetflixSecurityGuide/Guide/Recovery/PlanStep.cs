using NetflixSecurityGuide.Guide.Items;

namespace NetflixSecurityGuide.Guide.Recovery;

/// <summary>One step of the plan.</summary>
internal sealed record PlanStep
{
    public required ChecklistItem Item { get; init; }

    public required Condition When { get; init; }

    /// <summary>What the step secures; null if its place does not matter.</summary>
    public required Stage? Stage { get; init; }

    /// <summary>Whether the step is another way to do what the step before it does.</summary>
    public required bool IsAlternative { get; init; }

    /// <summary>How long the step takes; null if the plan does not say.</summary>
    public required int? Minutes { get; init; }

    public required bool CanBeUndone { get; init; }

    public required int Line { get; init; }
}
