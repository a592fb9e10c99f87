using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Pages.Offline;

/// <summary>Where a reader keeps, renews and removes a copy of the guide, and learns what it leaves on the device.</summary>
internal sealed class OfflineModel(GuideSnapshot guide, TimeProvider clock, GuideSettings settings) : FramedPage(guide, clock)
{
    public bool IsOffered { get; } = settings.Offline;

    public void OnGet()
    {
        Describe(Words.Offline.Title, Words.Offline.Description, "/offline");
        Meta = Meta with { HasChecklist = false };
    }
}
