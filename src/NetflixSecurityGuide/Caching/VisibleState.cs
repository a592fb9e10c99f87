using System.Collections.Immutable;
using System.Text;
using NetflixSecurityGuide.Checklist;
using NetflixSecurityGuide.Guide.Items;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Pages;

namespace NetflixSecurityGuide.Caching;

/// <summary>
/// Names all that a reader's cookies change on one page. Two readers with the same name see the same bytes, so most
/// returning readers meet a page that was made before: an article shows a handful of items, not the whole list.
/// </summary>
public static class VisibleState
{
    public static string On(string path, HttpRequest request, GuideSnapshot guide, DateOnly today)
    {
        var checklist = ReaderChecklist.Of(request, guide, today);
        var name = new StringBuilder(path).Append('|').Append(ThemeChoice.Of(request)).Append('|').Append(today.DayNumber).Append('|');
        foreach (var item in ItemsOn(path, guide)) AppendItem(name, checklist.View(item));
        if (path is "/" or "/checklist") name.Append(checklist.HasStarted).Append(checklist.HasEmergency);
        // This page prints the cookies themselves.
        if (path == "/privacy") name.Append(checklist.State.ToCookie()).Append('|').Append(Visits.Read(request));
        return name.ToString();
    }

    /// <summary>The items whose marks the page shows, be it as boxes or in its sums.</summary>
    private static ImmutableArray<ChecklistItem> ItemsOn(string path, GuideSnapshot guide)
    {
        if (path is "/" or "/checklist" or "/guide/print" or "/privacy") return guide.Items.Values;
        const string articles = "/guide/";
        return path.StartsWith(articles, StringComparison.Ordinal) && guide.FindArticle(path[articles.Length..]) is { } article ? article.Items : [];
    }

    private static void AppendItem(StringBuilder name, ItemView view) => name.Append((char)('a' + (int)view.Status)).Append(view.Note);
}
