namespace NetflixSecurityGuide.Guide;

/// <summary><c>check</c>: prints every problem of the content, one to a line, for editors and build machines.</summary>
public static class CheckCommand
{
    public const string Name = "check";

    /// <returns>0 when the content is sound, 1 when it is not.</returns>
    public static int Run(GuideReading reading, TextWriter output)
    {
        foreach (var problem in reading.Problems.Concat(reading.Due)) output.WriteLine(problem);
        output.WriteLine(reading.Snapshot is { } guide
            ? $"The content is sound: {guide.Articles.Length} articles, {guide.Codes.Length} codes, {guide.Items.Count} checklist items."
            : $"{reading.Problems.Length} problem(s).");
        return reading.Snapshot is null || reading.Due.Length > 0 ? 1 : 0;
    }
}
