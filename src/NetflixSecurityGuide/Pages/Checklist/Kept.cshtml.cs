using Microsoft.AspNetCore.Mvc;
using NetflixSecurityGuide.Checklist;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Pages.Checklist;

/// <summary>
/// Passed after a first tick that was saved without script. A browser that kept the cookie goes on to its place at
/// once; one that did not gets a page that says so, with the ticks that only this address still holds.
/// </summary>
internal sealed class KeptModel(GuideSnapshot guide, TimeProvider clock, SiteAddress site) : FramedPage(guide, clock)
{
    public override string Section => "checklist";

    public override string Return => Ticks is null ? Meta.Path : $"{Meta.Path}{CarriedTicks.QueryOf(Ticks)}&{ChecklistForm.ReturnField}={Uri.EscapeDataString(Place)}";

    /// <summary>Where the reader was.</summary>
    public string Place => LocalAddress.OrElse(Request.Query[ChecklistForm.ReturnField], ChecklistEndpoints.SavePath);

    /// <summary>The ticks that could not be kept; null for an address that holds none.</summary>
    public ChecklistState? Ticks { get; private set; }

    /// <summary>What was ticked or set aside, in the guide's order.</summary>
    public IEnumerable<ItemView> Views =>
        Guide.ItemGroups.SelectMany(group => group.Items).Where(item => Ticks!.Marks.ContainsKey(item.Id)).Select(item => ItemView.Of(item, Ticks!, Today));

    public string Link => site.Of(Request, ChecklistEndpoints.CarryPath) + CarriedTicks.QueryOf(Ticks!);

    public IActionResult OnGet()
    {
        ChecklistEndpoints.ForThisReaderOnly(Response);
        if (Checklist.HasStarted) return GoTo(Place);
        Describe(Words.Carry.NoCookies, Words.Carry.NoCookiesDescription, ChecklistEndpoints.KeptPath, noIndex: true);
        Ticks = CarriedTicks.Read(Request.Query[CarriedTicks.CheckKey], Request.Query[CarriedTicks.TicksKey]).State is { } state
            ? ChecklistCookie.Normalize(state, Guide, Today)
            : null;
        return Page();
    }
}
