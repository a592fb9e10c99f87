
namespace NetflixSecurityGuide.Checklist;

/// <summary>
/// The reader's state as the page's script needs it: which boxes are ticked, and every progress line by the name that
/// the page gives it (<c>all</c>, or a group's slug).
/// </summary>
public sealed record ChecklistReport(IEnumerable<string> Ticked, IReadOnlyDictionary<string, ProgressReport> Progress)
{
    /// <summary>The state before it was erased, in its text form; nothing after any other change.</summary>
    public string? Undo { get; init; }

    public static ChecklistReport Of(ReaderChecklist checklist)
    {
        var progress = new Dictionary<string, ProgressReport>(StringComparer.Ordinal) { ["all"] = ProgressReport.Of(checklist.Overall) };
        foreach (var article in checklist.Guide.Articles) progress[article.Slug] = ProgressReport.Of(checklist.Of(article.Items));
        foreach (var group in checklist.Guide.ItemGroups) progress["group-" + group.Slug] = ProgressReport.Of(checklist.Of(group.Items));
        return new ChecklistReport(
            checklist.Guide.Items.Values.Where(item => checklist.View(item).IsTicked).Select(item => item.Id).Order(StringComparer.Ordinal),
            progress);
    }
}

/// <summary>One progress line.</summary>
public sealed record ProgressReport(int Done, int All, string Text)
{
    public static ProgressReport Of(Progress progress) => new(progress.Done, progress.All, progress.Text);
}
