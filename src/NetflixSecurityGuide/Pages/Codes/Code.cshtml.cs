using Microsoft.AspNetCore.Mvc;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Sharing;

namespace NetflixSecurityGuide.Pages.Codes;

/// <summary>One code or message: what it is and what to do.</summary>
internal sealed class CodeModel(GuideSnapshot guide, TimeProvider clock) : FramedPage(guide, clock)
{
    public override string Section => "codes";

    public CodePage Code { get; private set; } = null!;

    public IActionResult OnGet()
    {
        if (Guide.FindCode(Slug) is not { } code) return NotFound();
        Code = code;
        Describe(code, isArticle: true, new Crumb("/codes", Words.Codes.Crumb));
        return Page();
    }
}
