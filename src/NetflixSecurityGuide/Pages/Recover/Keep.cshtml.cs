using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using NetflixSecurityGuide.Checklist;
using NetflixSecurityGuide.Guide.Recovery;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Pages.Recover;

/// <summary>The plan of some answers as one file to keep: it needs no connection, no script and no other file.</summary>
internal sealed class KeepModel(GuideSnapshot guide, TimeProvider clock, SiteAddress site) : FramedPage(guide, clock)
{
    public const string Path = "/recover/keep";

    public override string Section => "recover";

    public ImmutableArray<PlanGroup> Groups { get; private set; } = [];

    /// <summary>The plan on the site.</summary>
    public string Address { get; private set; } = "";

    public IActionResult OnGet()
    {
        if (Guide.Recovery is not { } plan) return NotFound();
        var answers = plan.Accept(GivenAnswers.In(Request.Query));
        if (plan.NextQuestion(answers) is not null) return GoTo(plan.AddressOf(answers));
        Groups = plan.For(answers);
        Address = site.Of(Request, plan.AddressOf(answers));
        ChecklistEndpoints.ForThisReaderOnly(Response);
        Response.Headers.ContentDisposition = "attachment; filename=plan.html";
        Describe(Words.Plan.Title, plan.Page.Summary, Path, noIndex: true);
        return Page();
    }

    /// <summary>Outside the site, an address of the site needs its beginning.</summary>
    public string Html(string html) => html.Replace("href=\"/", $"href=\"{site.Of("/")}", StringComparison.Ordinal);
}
