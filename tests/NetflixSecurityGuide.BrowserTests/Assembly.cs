using NetflixSecurityGuide.BrowserTests;

// One browser and two sites for all tests: each test opens a window of its own, which shares nothing with the others.
// What the site does is tried on the small guide of tests/guide; sweeps over every page go over the guide that readers get.
[assembly: AssemblyFixture(typeof(Browser))]
[assembly: AssemblyFixture(typeof(RunningSite))]
[assembly: AssemblyFixture(typeof(ShippedSite))]
