using NetflixSecurityGuide.BrowserTests;

// One browser and one site for all tests: each test opens a window of its own, which shares nothing with the others.
[assembly: AssemblyFixture(typeof(Browser))]
[assembly: AssemblyFixture(typeof(RunningSite))]
