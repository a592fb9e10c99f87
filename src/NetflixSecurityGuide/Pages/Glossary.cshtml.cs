using NetflixSecurityGuide.Guide;

namespace NetflixSecurityGuide.Pages;

/// <summary>The explained words in one place.</summary>
public sealed class GlossaryModel(LiveGuide live, TimeProvider clock) : ReaderPage(live, clock)
{
    public void OnGet() => Describe(
        "Words explained", "What TOTP, passkey, Household, Security Check and the other words in the Netflix Security Guide mean.", "/glossary");
}
