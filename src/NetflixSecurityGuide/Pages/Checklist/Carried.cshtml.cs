using Microsoft.AspNetCore.Mvc;
using NetflixSecurityGuide.Checklist;
using NetflixSecurityGuide.Guide;

namespace NetflixSecurityGuide.Pages.Checklist;

/// <summary>What merging or replacing has made of the ticks, with the way back. Its address holds that way, so the server keeps nothing.</summary>
internal sealed class CarriedModel(GuideSnapshot guide, TimeProvider clock) : FramedPage(guide, clock)
{
    public override string Section => "checklist";

    public override string Return => Meta.Path + Way.Query;

    public WayBack Way { get; private set; } = null!;

    public IActionResult OnGet()
    {
        ChecklistEndpoints.ForThisReaderOnly(Response);
        Describe(Words.Carry.Done, Words.Carry.DoneDescription, ChecklistEndpoints.CarriedPath, noIndex: true);
        Way = WayBack.Parse(Request.Query[WayBack.BeforeField], Request.Query[WayBack.AfterField]);
        // The cookie did not come back.
        if (!Checklist.HasStarted && !Way.After.IsEmpty) return GoTo(ChecklistEndpoints.KeptPath + CarriedTicks.QueryOf(Way.After));
        return Page();
    }
}
