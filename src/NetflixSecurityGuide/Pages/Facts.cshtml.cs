using NetflixSecurityGuide.Guide;

namespace NetflixSecurityGuide.Pages;

/// <summary>The dated facts and the rumours.</summary>
public sealed class FactsModel(LiveGuide live, TimeProvider clock) : ReaderPage(live, clock)
{
    public override string Section => "facts";

    public void OnGet() => Describe(
        "Netflix sign-in: facts and rumours",
        "How Netflix signs people in today: what it offers, what it does not, and which stories are not true. Dated, with sources.",
        "/facts");
}
