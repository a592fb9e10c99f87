namespace NetflixSecurityGuide.Tests;

/// <summary>
/// The small guide in <c>tests/guide</c>: three articles, two codes, a plan, a block that two pages show, facts, a glossary, synonyms and renames.
/// Tests of the engine use it alone, so that editors can change <c>content/</c> without touching a test.
/// </summary>
internal static class FixtureGuide
{
    /// <summary>Checklist items on <c>/checklist</c>, each counted once.</summary>
    public const int Items = 14;

    /// <summary>The content folder, beside the test assembly.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "guide");

    /// <summary>The content folder of the guide that readers get.</summary>
    public static string ShippedFolder { get; } = Path.Combine(AppContext.BaseDirectory, "content");
}
