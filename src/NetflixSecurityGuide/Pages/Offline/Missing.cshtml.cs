using NetflixSecurityGuide.Guide;

namespace NetflixSecurityGuide.Pages.Offline;

/// <summary>What a reader without a connection sees in place of a page that the copy does not hold. The copy holds this one.</summary>
internal sealed class MissingModel(GuideSnapshot guide, TimeProvider clock) : FramedPage(guide, clock)
{
    public void OnGet() => Describe(Words.Offline.Missing, Words.Offline.MissingText, "/offline/missing", noIndex: true);
}
