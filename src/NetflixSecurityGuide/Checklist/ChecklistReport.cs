using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using System.Text.Json;
using System.Globalization;
using NetflixSecurityGuide.Guide.Items;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Checklist;

/// <summary>The reader's state as the page's script needs it.</summary>
/// <param name="Ticked">Items whose box is ticked.</param>
/// <param name="Progress">Every progress line by the name that the page gives it (<c>all</c>, or a group's slug).</param>
/// <param name="Aside">Items that are set aside.</param>
/// <param name="Notes">What the page says below an item, by id; an item without a note is not named.</param>
/// <param name="Next">The one thing to do today.</param>
internal sealed record ChecklistReport(
    IReadOnlyList<string> Ticked,
    IReadOnlyDictionary<string, ProgressReport> Progress,
    IReadOnlyList<string> Aside,
    IReadOnlyDictionary<string, string> Notes,
    NextItem? Next)
{
    /// <summary>The state before it was erased, in its text form; null after any other change.</summary>
    public string? Undo { get; init; }

    public static ChecklistReport Of(ReaderChecklist checklist, HttpRequest request)
    {
        var (guide, words) = (checklist.Guide, checklist.Guide.Words);
        var progress = new Dictionary<string, ProgressReport>(guide.Articles.Length + guide.ItemGroups.Length + 8, StringComparer.Ordinal) { ["all"] = Report(checklist.Overall) };
        foreach (var article in guide.Articles) progress[article.Slug] = Report(checklist.Of(article.Items));
        foreach (var group in guide.ItemGroups) progress[group.Scope] = Report(checklist.Of(group.Items));

        progress["emergency"] = Report(checklist.Emergency);
        progress[DueItems.Scope] = new ProgressReport(0, checklist.Due.Count, checklist.Due.Text(words));
        foreach (var value in ItemFilter.Tabs)
        {
            var tab = ItemFilter.None with { Show = value };
            var count = checklist.Listed.Count(tab.Matches);
            progress[tab.Scope] = new ProgressReport(0, count, count.ToString(CultureInfo.InvariantCulture));
        }

        var (ticked, aside, notes) = (new List<string>(), new List<string>(), new Dictionary<string, string>(StringComparer.Ordinal));
        // In reading order, which every instance agrees on.
        foreach (var group in guide.ItemGroups)
        {
            foreach (var item in group.Items)
            {
                var view = checklist.View(item);
                if (view.IsTicked) ticked.Add(item.Id);
                if (view.IsSetAside) aside.Add(item.Id);
                if (view.Note(words) is { Length: > 0 } note) notes[item.Id] = note;
            }
        }

        return new ChecklistReport(ticked, progress, aside, notes, checklist.Next is { } next ? next with { Address = PageAddress.Of(request, next.Address) } : null);

        ProgressReport Report(Progress progress) => new(progress.Done, progress.All, progress.Text(words.Checklist));
    }
}

/// <summary>The report as JSON, source-generated because it is sent after every click.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ChecklistReport))]
internal sealed partial class ChecklistReportJson : JsonSerializerContext;

/// <summary>One progress line.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ProgressReport(int Done, int All, string Text);
