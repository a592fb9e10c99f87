using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Pages.Shared;
using NetflixSecurityGuide.Recovery;

namespace NetflixSecurityGuide.Pages.Recover;

/// <summary>The finder: one question at a time, the answers in the address, and at the end the plan.</summary>
public sealed class RecoverModel(LiveGuide live, TimeProvider clock) : ReaderPage(live, clock)
{
    public override string Section => "recover";

    public RecoveryPlan Plan { get; private set; } = null!;

    public Answers Answers { get; private set; } = Answers.None;

    public Question? Next { get; private set; }

    public ImmutableArray<PlanGroup> Groups { get; private set; } = [];

    public IActionResult OnGet()
    {
        if (Guide.Recovery is not { } plan) return NotFound();
        Plan = plan;
        Answers = plan.Accept(question => Request.Query[question] is [var only] ? only : null);
        Next = plan.NextQuestion(Answers);
        if (Next is null) Groups = plan.For(Answers);
        Describe(plan.Page);
        return Page();
    }

    public ChecklistModel ListOf(PlanGroup group) =>
        new([.. group.Steps.Select(step => Checklist.View(step.Item))], $"Plan: {group.Title}", $"/recover{Request.QueryString}#{group.Id}");
}
