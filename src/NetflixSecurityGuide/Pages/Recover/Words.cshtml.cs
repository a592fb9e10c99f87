using Microsoft.AspNetCore.Mvc;
using NetflixSecurityGuide.Guide.Recovery;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Sharing;

namespace NetflixSecurityGuide.Pages.Recover;

/// <summary>Short texts to copy and send. Blanks are filled in after copying, never here.</summary>
internal sealed class WordsModel(GuideSnapshot guide, TimeProvider clock) : FramedPage(guide, clock)
{
    public override string Section => "recover";

    public GuidePage Text { get; private set; } = null!;

    public IActionResult OnGet()
    {
        if (Guide.Recovery?.WordsPage is not { } page) return NotFound();
        Text = page;
        Describe(page, above: new Crumb("/recover", Words.Plan.Crumb));
        return Page();
    }

    /// <summary>The title "To your bank" within a sentence: "to your bank".</summary>
    public static string NameOf(WordsToSend words) => $"{char.ToLowerInvariant(words.Title[0])}{words.Title[1..]}";
}
