using System.Collections.Immutable;
using Microsoft.AspNetCore.Html;

namespace NetflixSecurityGuide.Words.Rooms;

/// <summary>What the scripts say. Each takes its words from an attribute, one to a line, in the order of this file.</summary>
public sealed class ScriptsWords
{
    public ScriptsWords(WordsRoom room)
    {
        Checklist = Lines(
            room.Text("NoAnswer"), room.Text("NoConnection"), room.Sentence("status", "Error").Pattern, room.Text("OtherAnswer"),
            room.Text("NoCookies"), room.Text("StillWorks"), room.Sentence("progress", "Saved").Pattern, room.Sentence("progress", "SetAside").Pattern,
            room.Sentence("progress", "TakenBack").Pattern, room.Sentence("why", "NotSaved").Pattern, room.Text("NotYet"));
        Erase = Lines(room.Text("Erased"), room.Text("ErasedNothing"), room.Text("NotBack"), room.Sentence("progress", "Back").Pattern, room.Sentence("why", "NotErased").Pattern);
        Links = Lines(room.Text("Copied"), room.Text("NotCopied"), room.Text("LinkCopied"), room.Text("Suggestions"));
    }

    /// <summary>For <c>checklist.js</c> on every page with a list.</summary>
    public HtmlString Checklist { get; }

    /// <summary>For the form that erases all ticks.</summary>
    public HtmlString Erase { get; }

    /// <summary>For <c>links.js</c> and <c>search.js</c>.</summary>
    public HtmlString Links { get; }

    // A line break needs no escape in an attribute, and no text of the file has one.
    private static HtmlString Lines(params ReadOnlySpan<string> texts)
    {
        ImmutableArray<string> encoded = [.. texts.ToArray().Select(HtmlText.Encoder.Encode)];
        return new HtmlString(string.Join('\n', encoded));
    }
}
