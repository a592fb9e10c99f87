namespace NetflixSecurityGuide.Sharing;

/// <summary>Lets browsers fetch a page of ours when the reader is about to open it (HTML, speculative loading).</summary>
public static class SpeculationRules
{
    /// <summary>The rules as each page carries them: JSON in a script element that holds data, not script.</summary>
    // Only pages are worth it: the rest is for machines, or leads away. The checklist notes the day of a visit, which
    // pointing at its link is not.
    public const string Json =
        """{"prefetch":[{"where":{"and":[{"href_matches":"/*"},{"not":{"href_matches":["/*.*","/checklist*","/theme","/health/*"]}}]},"eagerness":"moderate"}]}""";
}
