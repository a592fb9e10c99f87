namespace NetflixSecurityGuide.BrowserTests;

/// <summary>The site with the guide that readers get, for sweeps over every page.</summary>
public sealed class ShippedSite : RunningSite
{
    public ShippedSite()
        : this("Production")
    {
    }

    internal ShippedSite(string environment)
        : base(environment, content: null)
    {
    }
}
