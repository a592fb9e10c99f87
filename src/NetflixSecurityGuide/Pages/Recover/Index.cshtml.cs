using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using NetflixSecurityGuide.Checklist;
using NetflixSecurityGuide.Guide.Recovery;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Pages.Shared;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Pages.Recover;

/// <summary>The finder: one question at a time, the answers in the address, and at the end the plan.</summary>
internal sealed class RecoverModel(GuideSnapshot guide, TimeProvider clock, SiteAddress site) : FramedPage(guide, clock)
{
    public override string Section => "recover";

    public RecoveryPlan Plan { get; private set; } = null!;

    public Answers Answers { get; private set; } = Answers.None;

    /// <summary>The question of this page; null when the plan is ready.</summary>
    public Question? Asked { get; private set; }

    public ImmutableArray<PlanGroup> Groups { get; private set; } = [];

    /// <summary>How many questions this reader may have to answer in all.</summary>
    public int AtMost { get; private set; }

    /// <summary>The question's place: "Question 2 of at most 5".</summary>
    public string Place { get; private set; } = "";

    public bool IsStart => Answers.ByQuestion.Count == 0;

    /// <summary>What a helper opens to see the same plan.</summary>
    public string AbsoluteAddress => site.Of(Request, Plan.AddressOf(Answers));

    /// <summary>The same plan as a file.</summary>
    public string KeepAddress => KeepModel.Path + Plan.AddressOf(Answers)[Plan.Page.Address.Length..];

    /// <summary>The host that the addresses on paper begin with.</summary>
    public string SiteName => site.Root.Authority;

    public IActionResult OnGet()
    {
        if (Guide.Recovery is not { } plan) return NotFound();
        Plan = plan;
        var given = GivenAnswers.In(Request.Query);
        Answers = plan.Accept(given);
        var change = given(Question.ChangeKey);
        Asked = plan.Questions.FirstOrDefault(question => question.Id == change && Answers.Of(question.Id) is not null) ?? plan.NextQuestion(Answers);
        if (Asked is null) ShowPlan();
        else ShowQuestion(Asked);
        return Page();
    }

    /// <summary>The steps of all groups in order.</summary>
    public ImmutableArray<PlanStep> Steps { get; private set; } = [];

    /// <summary>The first step that is left; null if all are done or set aside.</summary>
    public PlanStep? Next { get; private set; }

    public Progress Progress => Checklist.Of([.. Steps.Select(step => step.Item)]);

    /// <summary>How long the steps take that are left, in words; null if the plan says it of none.</summary>
    private string? TimeLeft => Steps.Where(step => Checklist.View(step.Item).IsLeft).Sum(step => step.Minutes) switch
    {
        null or 0 => null,
        < 60 and var minutes => Words.Plan.MinutesLeft.Of(minutes),
        var minutes => HoursLeft(minutes.Value),
    };

    /// <summary>How much is done, in words.</summary>
    public string ProgressText => TimeLeft is { } time ? Words.Plan.ProgressTime.Of(Progress.Done, Progress.All, time) : Words.Plan.Progress.Of(Progress.Done, Progress.All);

    /// <summary>The steps of all groups, as Save sends them.</summary>
    public ChecklistModel List => ListOf(Steps);

    public ChecklistModel ListOf(PlanGroup group) =>
        ListOf(group.Steps) with
        {
            Marks = group.JoinedSteps().ToDictionary(joined => joined.Step.Item.Id, joined => MarkOf(joined.Step, joined.Join), StringComparer.Ordinal),
        };

    private string HoursLeft(int minutes)
    {
        var halves = (int)Math.Round(minutes / 30.0, MidpointRounding.AwayFromZero);
        return Words.Plan.HoursLeft.Of((halves + 1) / 2, $"{halves / 2}{(halves % 2 == 1 ? "½" : "")}");
    }

    private ChecklistModel ListOf(ImmutableArray<PlanStep> steps) =>
        new([.. steps.Select(step => Checklist.View(step.Item))], Words.Plan.Title, Plan.AddressOf(Answers));

    private StepMark MarkOf(PlanStep step, StepJoin join) => new(
        1 + Steps.IndexOf(step), step.Minutes, join switch { StepJoin.Or => Words.Plan.Or, StepJoin.And => Words.Plan.And, _ => null }, step.CanBeUndone, step == Next);

    private void ShowPlan()
    {
        Groups = Plan.For(Answers);
        Steps = [.. Groups.SelectMany(group => group.Steps)];
        Next = Steps.FirstOrDefault(step => Checklist.View(step.Item).IsLeft);
        Describe(Words.Plan.Title, Plan.Page.Summary, Plan.AddressOf(Answers), noIndex: true, file: Plan.Page.File);
    }

    private void ShowQuestion(Question question)
    {
        var others = Plan.Possible(Answers.Without(question.Id));
        AtMost = others.Count;
        Place = Words.Plan.Place.Of(1 + others.TakeWhile(other => other != question).Count(), AtMost);
        var title = IsStart ? Words.Plan.TabFirst.Of(Plan.Page.Title, Place, question.Ask) : Words.Plan.Tab.Of(Place, question.Ask);
        var again = Answers.Of(question.Id) is null ? null : question.Id;
        Describe(title, Plan.Page.Summary, Plan.AddressOf(Answers, again), noIndex: !IsStart, file: Plan.Page.File);
    }
}
