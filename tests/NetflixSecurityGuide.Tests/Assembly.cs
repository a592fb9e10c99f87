using NetflixSecurityGuide.Tests.Host;

// Each starts when the first test asks it.
[assembly: AssemblyFixture(typeof(SharedSite))]
[assembly: AssemblyFixture(typeof(ShippedSite))]
