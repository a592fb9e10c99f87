namespace NetflixSecurityGuide.Tests.Host;

/// <summary>The site with the guide that readers get, for the few tests that are about that guide.</summary>
public sealed class ShippedSite : SharedSite
{
    public ShippedSite()
        : base(content: null)
    {
    }
}
