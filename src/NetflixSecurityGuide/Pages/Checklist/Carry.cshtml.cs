using Microsoft.AspNetCore.Mvc;
using NetflixSecurityGuide.Checklist;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Security;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Pages.Checklist;

/// <summary>
/// Carries ticks to another device: shows this browser's own as a link, or, opened through such a link, what it would
/// change here. Opening it changes nothing; only the form does. The query is read here alone: <c>check</c>, <c>ticks</c>.
/// </summary>
internal sealed class CarryModel(GuideSnapshot guide, TimeProvider clock, SiteAddress site) : FramedPage(guide, clock)
{
    public const string ChoiceField = "choice";
    public const string MergeChoice = "merge";
    public const string ReplaceChoice = "replace";

    /// <summary>Where the ticks on offer come from, if not from a link.</summary>
    public const string FromKey = "from";
    public const string FromFile = "file";

    public override string Section => "checklist";

    public override string Return => Comparison is null ? Meta.Path : Meta.Path + CarriedTicks.QueryOf(Comparison.Carried) + (IsFile ? $"&{FromKey}={FromFile}" : "");

    /// <summary>The link that carries this browser's ticks.</summary>
    public string Link => site.Of(Request, ChecklistEndpoints.CarryPath) + CarriedTicks.QueryOf(Checklist.State);

    /// <summary>What the opened link would change; null if the page was not opened through one.</summary>
    public StateComparison? Comparison { get; private set; }

    public CarryProblem? Problem { get; private set; }

    /// <summary>Whether the ticks on offer come from a file.</summary>
    public bool IsFile => Request.Query[FromKey] == FromFile;

    public void OnGet()
    {
        Begin();
        if (!Request.Query.ContainsKey(CarriedTicks.CheckKey) && !Request.Query.ContainsKey(CarriedTicks.TicksKey)) return;
        if (Take(CarriedTicks.Read(Request.Query[CarriedTicks.CheckKey], Request.Query[CarriedTicks.TicksKey])) is { } carried)
            Comparison = StateComparison.Of(Guide, Checklist.State, carried, Today);
    }

    /// <summary>The answer to a change is an address of its own, so that Back and Reload never change anything again.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        Begin();
        var form = await PostedForm.TryReadAsync(Request);
        var choice = form?[ChoiceField].ToString();
        var carried = form is null || choice is not (MergeChoice or ReplaceChoice)
            ? CarriedTicks.Refuse(CarryProblem.NotOurs)
            : CarriedTicks.Read(form[CarriedTicks.CheckKey], form[CarriedTicks.TicksKey]);
        if (Take(carried) is not { } state) return Page();

        var result = choice == MergeChoice ? Checklist.State.Merge(state) : state;
        ChecklistCookie.Write(Response, result, Guide);
        return SeeOther(ChecklistEndpoints.CarriedPath + WayBack.Between(Checklist.State, result).Query);
    }

    private ChecklistState? Take(CarriedTicks carried)
    {
        Problem = carried.Problem;
        if (Problem is not null) Response.StatusCode = StatusCodes.Status400BadRequest;
        return carried.State is { } state ? ChecklistCookie.Normalize(state, Guide, Today) : null;
    }

    private void Begin()
    {
        ChecklistEndpoints.ForThisReaderOnly(Response);
        Describe(Words.Carry.Tab, Words.Carry.Description, ChecklistEndpoints.CarryPath, noIndex: true);
    }
}
