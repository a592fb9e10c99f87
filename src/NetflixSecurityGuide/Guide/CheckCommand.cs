using NetflixSecurityGuide.Content;

namespace NetflixSecurityGuide.Guide;

/// <summary><c>check</c>: prints every problem of the content, one to a line, for editors and build machines.</summary>
internal static class CheckCommand
{
    public const string Name = "check";

    /// <param name="notices">What an editor should know of a sound guide; <c>check</c> does not fail for it.</param>
    /// <returns>0 when the content is sound and nothing is due, 1 when not.</returns>
    public static int Run(GuideReading reading, Func<GuideSnapshot, IEnumerable<ContentProblem>> notices, TextWriter output)
    {
        List<ContentProblem> due = [.. reading.Due, .. reading.DueOnCheck];
        foreach (var problem in reading.Problems.Concat(due)) output.WriteLine(problem);
        if (reading.Snapshot is not { } guide)
        {
            output.WriteLine($"{reading.Problems.Length} problem(s).");
            return 1;
        }

        foreach (var notice in reading.Notices.Concat(notices(guide))) output.WriteLine($"notice: {notice}");
        output.WriteLine(due.Count == 0
            ? $"The content is sound: {guide.Articles.Length} articles, {guide.Codes.Length} codes, {guide.Items.Count} checklist items."
            : $"The content can be served, but {due.Count} thing(s) above are due.");
        return due.Count == 0 ? 0 : 1;
    }
}
