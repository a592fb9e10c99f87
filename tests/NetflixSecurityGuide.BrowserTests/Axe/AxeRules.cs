namespace NetflixSecurityGuide.BrowserTests.Axe;

/// <summary>Which of axe's rules are asked.</summary>
internal enum AxeRules
{
    /// <summary>All up to WCAG 2.2 AA, and best practice.</summary>
    All,

    /// <summary>Those that another theme can break: they alone look at colours, and take most of the time.</summary>
    Colours,

    /// <summary>All but those: for pages made of parts whose colours another test looks at.</summary>
    Structure,
}
