namespace NetflixSecurityGuide.BrowserTests;

/// <summary>Lists what is wrong in full: a page with six faults is mended in one go.</summary>
internal static class Findings
{
    public static void None(IReadOnlyCollection<string> findings) => Assert.True(findings.Count == 0, string.Join('\n', findings));
}
