namespace NetflixSecurityGuide.Site;

/// <summary>Under which name operators find the site's own metrics; every feature counts for itself.</summary>
internal static class SiteMeter
{
    public const string Name = "NetflixSecurityGuide";
}
