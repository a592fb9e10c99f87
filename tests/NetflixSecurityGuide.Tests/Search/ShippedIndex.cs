namespace NetflixSecurityGuide.Tests.Search;

/// <summary>The index of the guide that readers get.</summary>
public sealed class ShippedIndex : FixtureIndex
{
    public ShippedIndex()
        : base(FixtureGuide.ShippedFolder)
    {
    }
}
