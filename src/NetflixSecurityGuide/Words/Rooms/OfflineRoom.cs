using Microsoft.AspNetCore.Html;

namespace NetflixSecurityGuide.Words.Rooms;

/// <summary>The copy of the guide that a reader keeps on a device.</summary>
internal sealed class OfflineRoom
{
    public OfflineRoom(RoomReader room)
    {
        Title = room.Text("Title");
        Description = room.Text("Description");
        Lead = room.Text("Lead");
        Copy = room.Text("Copy");
        NotHere = room.Text("NotHere");
        Off = room.Text("Off");
        Keep = room.Text("Keep");
        Remove = room.Text("Remove");
        Script = HtmlText.Lines([Keep, room.Text("Renew"), room.Text("None"), room.Text("Working"), room.Text("Newer"), room.Text("Failed"), room.Text("Gone")]);
        Have = room.Plural("day", property: "Have");
        Line = room.Rich("day address", "Line");
        Behind = room.Text("Behind");
        Traces = [room.Text("BehindRead"), room.Text("BehindTicks"), room.Text("BehindUnsent"), room.Text("BehindRemove"), room.Text("BehindRenew"), room.Text("BehindIphone")];
        Instead = room.Text("Instead");
        InsteadPrint = room.Rich("address", "InsteadPrint");
        InsteadPlan = room.Rich("address", "InsteadPlan");
        PlanToo = room.Rich("address", "PlanToo");
        EraseToo = room.Rich("address", "EraseToo");
        Missing = room.Text("Missing");
        MissingText = room.Text("MissingText");
        MissingPlan = room.Text("MissingPlan");
        MissingList = room.Text("MissingList");
    }

    public string Title { get; }

    public string Description { get; }

    public string Lead { get; }

    public string Copy { get; }

    /// <summary>Shown until the script finds that the browser can keep a copy.</summary>
    public string NotHere { get; }

    /// <summary>Shown where the operator offers none.</summary>
    public string Off { get; }

    public string Keep { get; }

    public string Remove { get; }

    /// <summary>For the page's script.</summary>
    public HtmlString Script { get; }

    public Plural Have { get; }

    /// <summary>At the top of each page of the copy.</summary>
    public Sentence Line { get; }

    public string Behind { get; }

    /// <summary>What somebody who looks into the device can find.</summary>
    public IReadOnlyList<string> Traces { get; }

    public string Instead { get; }

    public Sentence InsteadPrint { get; }

    public Sentence InsteadPlan { get; }

    /// <summary>Below the plan, which can be kept as a file.</summary>
    public Sentence PlanToo { get; }

    /// <summary>Where a reader erases all ticks.</summary>
    public Sentence EraseToo { get; }

    public string Missing { get; }

    public string MissingText { get; }

    public string MissingPlan { get; }

    public string MissingList { get; }
}
