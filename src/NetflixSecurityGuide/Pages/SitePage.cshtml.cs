using Microsoft.AspNetCore.Mvc;
using NetflixSecurityGuide.Guide;

namespace NetflixSecurityGuide.Pages;

/// <summary>A page about the site itself, from <c>content/en/pages/</c>.</summary>
internal sealed class SitePageModel(GuideSnapshot guide, TimeProvider clock) : FramedPage(guide, clock)
{
    public SitePage Text { get; private set; } = null!;

    public IActionResult OnGet()
    {
        if (Slug == "home" || Guide.FindPage(Slug) is not { } page) return NotFound();
        Text = page;
        Describe(page);
        return Page();
    }
}
