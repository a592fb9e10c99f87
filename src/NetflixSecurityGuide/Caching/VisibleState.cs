using System.Text;
using NetflixSecurityGuide.Checklist;
using NetflixSecurityGuide.Pages;
using NetflixSecurityGuide.Site;
using NetflixSecurityGuide.Words;

namespace NetflixSecurityGuide.Caching;

/// <summary>
/// Names all that a reader's cookies change on one page. Two readers with the same name see the same bytes, so most
/// returning readers meet a page that was made before: an article shows a handful of items, not the whole list.
/// </summary>
internal static class VisibleState
{
    /// <summary>Ends every part of a name. It is in no address, note or cookie.</summary>
    private const char End = '\n';

    public static string On(KnownPage page, HttpRequest request, ReaderChecklist checklist)
    {
        var (shows, name) = (page.Kind.Shows, new StringBuilder(page.Path).Append(End).Append(checklist.Today.DayNumber).Append(End));
        if (shows >= ReaderPart.Colours) name.Append(ThemeChoice.Of(request)).Append(End);
        if (shows < ReaderPart.OwnItems) return name.ToString();

        foreach (var item in shows == ReaderPart.OwnItems ? page.Items : checklist.Guide.Items.Values) AppendItem(name, checklist.View(item), checklist.Guide.Words);
        if (shows >= ReaderPart.AllItems) name.Append(checklist.HasStarted).Append(checklist.HasEmergency).Append(End);
        if (shows >= ReaderPart.Cookies) name.Append(checklist.State.ToCookie()).Append(End).Append(Visits.Read(request)).Append(End);
        return name.ToString();
    }

    private static void AppendItem(StringBuilder name, ItemView view, GuideWords words) => name.Append((char)('a' + (int)view.Status)).Append(view.Note(words)).Append(End);
}
