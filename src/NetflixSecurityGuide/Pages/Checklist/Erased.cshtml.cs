using Microsoft.AspNetCore.Mvc;
using NetflixSecurityGuide.Checklist;
using NetflixSecurityGuide.Guide;

namespace NetflixSecurityGuide.Pages.Checklist;

/// <summary>
/// Erases the reader's ticks and offers them back once. The way back is on the page itself, so that "erased" is true:
/// no copy stays in a cookie.
/// </summary>
public sealed class ErasedModel(LiveGuide live, TimeProvider clock) : ReaderPage(live, clock)
{
    public override string Section => "checklist";

    /// <summary>The erased state in its text form.</summary>
    public string Undo { get; private set; } = "";

    public IActionResult OnGet() => Redirect("/checklist#reset");

    public IActionResult OnPost()
    {
        Undo = Checklist.HasStarted ? Checklist.State.ToCookie() : "";
        ChecklistCookie.Write(Response, ChecklistState.Empty, Guide);
        ChecklistEndpoints.ForThisReaderOnly(Response);
        if (ChecklistEndpoints.WantsJson(Request))
        {
            var report = ChecklistReport.Of(ReaderChecklist.Of(Request, Guide, ChecklistState.Empty, Today));
            return new JsonResult(report with { Undo = Undo });
        }

        Describe("Your ticks are erased", "The checklist in this browser is empty again.", "/checklist", noIndex: true);
        return Page();
    }
}
