using Microsoft.AspNetCore.Mvc;
using NetflixSecurityGuide.Checklist;
using NetflixSecurityGuide.Guide;

namespace NetflixSecurityGuide.Pages.Checklist;

/// <summary>
/// Erases the reader's ticks and offers them back. A script is given the way back in the answer and no copy stays;
/// without script, <see cref="ErasedTicks"/> keeps one for ten minutes.
/// </summary>
internal sealed class ErasedModel(GuideSnapshot guide, TimeProvider clock) : FramedPage(guide, clock)
{
    public override string Section => "checklist";

    /// <summary>The erased ticks, on their way back.</summary>
    public WayBack Undo { get; private set; } = null!;

    public IActionResult OnGet()
    {
        ChecklistEndpoints.ForThisReaderOnly(Response);
        if (Checklist.HasStarted) return GoTo("/checklist#reset");
        Undo = new WayBack(ErasedTicks.Read(Request), ChecklistState.Empty);
        Describe(Words.Carry.Erased, Words.Carry.ErasedDescription, ChecklistEndpoints.ErasePath, noIndex: true);
        return Page();
    }

    public IActionResult OnPost()
    {
        ChecklistCookie.Write(Response, ChecklistState.Empty, Guide);
        ChecklistEndpoints.ForThisReaderOnly(Response);
        if (ChecklistEndpoints.WantsJson(Request))
        {
            var report = ChecklistReport.Of(ReaderChecklist.Of(Request, Guide, ChecklistState.Empty, Today), Request);
            return new JsonResult(report with { Undo = Checklist.HasStarted ? Checklist.State.ToCookie() : "" });
        }

        if (Checklist.HasStarted) ErasedTicks.Write(HttpContext, Checklist.State);
        return SeeOther(ChecklistEndpoints.ErasePath);
    }
}
