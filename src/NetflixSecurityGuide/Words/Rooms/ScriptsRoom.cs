using Microsoft.AspNetCore.Html;

namespace NetflixSecurityGuide.Words.Rooms;

/// <summary>What the scripts say. They take it from an attribute <c>data-words</c>, one text to a line, in the order of this file.</summary>
internal sealed class ScriptsRoom
{
    /// <param name="checklist">Has words that the script writes too.</param>
    /// <param name="item">As <paramref name="checklist"/>.</param>
    public ScriptsRoom(RoomReader room, ChecklistRoom checklist, ItemRoom item)
    {
        string[] list =
        [
            room.Text("NoAnswer"), room.Text("NoConnection"), room.Sentence("status", "Error").Pattern, room.Text("OtherAnswer"),
            room.Text("NoCookies"), room.Text("StillWorks"),
            room.Sentence("progress", "Saved").Pattern, room.Sentence("progress", "SetAside").Pattern, room.Sentence("progress", "TakenBack").Pattern,
            room.Sentence("why", "NotSaved").Pattern, room.Text("NotYet"), room.Text("Older"), checklist.TryAgain, item.SetAside, item.TakeBack,
        ];
        List = HtmlText.Lines(list);
        Erase = HtmlText.Lines(
        [
            .. list,
            room.Text("Erased"), room.Text("ErasedNothing"), room.Text("NotBack"), room.Sentence("progress", "Back").Pattern, room.Sentence("why", "NotErased").Pattern,
        ]);
        Links = HtmlText.Lines([room.Text("Copied"), room.Text("NotCopied"), room.Text("LinkCopied")]);
        Suggestions = room.Text("Suggestions");
    }

    /// <summary>For the form of a checklist.</summary>
    public HtmlString List { get; }

    /// <summary>For the form that erases all ticks: what the list says, and more.</summary>
    public HtmlString Erase { get; }

    /// <summary>For what copies an address.</summary>
    public HtmlString Links { get; }

    /// <summary>For the form that searches.</summary>
    public string Suggestions { get; }
}
